import { popup } from '../../lib/i18n/popup';
import type { Side } from '../../lib/model/side';
import { useText } from '../frame/surroundings';

interface Props {
  readonly names: Readonly<Record<Side, string>>;
  readonly onAll: (side: Side) => void;
}

/** The two systems above their values, each with a button that picks all of its values. */
export function ColumnHeads({ names, onAll }: Props) {
  const text = useText(popup);
  return (
    <div class="column-heads">
      <span />
      {(['crm', 'erp'] as const).map((side) => (
        <div key={side} class="column-head">
          <span class="strong" title={names[side]}>
            {names[side]}
          </span>
          <button type="button" class="link" onClick={() => onAll(side)}>
            {text('choose.selectAll', { system: names[side] })}
          </button>
        </div>
      ))}
    </div>
  );
}
