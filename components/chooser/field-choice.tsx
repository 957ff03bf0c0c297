import { useId } from 'preact/hooks';
import { type PopupKey, popup } from '../../lib/i18n/popup';
import type { Translate } from '../../lib/i18n/translate';
import type { FieldComparison } from '../../lib/model/comparison';
import type { Side } from '../../lib/model/side';
import { type FieldType, isBlank } from '../../lib/model/value';
import { differingParts, type Part } from '../../lib/sync/differing-parts';
import type { RefusedWrite } from '../../lib/sync/plan';
import { useText } from '../frame/surroundings';
import { useFormat } from '../frame/use-format';

interface Props {
  readonly comparison: FieldComparison;
  readonly chosen: Side | null;
  /** The side that keeps its own value because it cannot be written. */
  readonly leftAsItIs: Side | null;
  readonly refused: RefusedWrite | null;
  readonly names: Readonly<Record<Side, string>>;
  readonly onPick: (side: Side) => void;
}

/** One field that differs: its two values side by side, one to be picked. */
export function FieldChoice({ comparison, chosen, leftAsItIs, refused, names, onPick }: Props) {
  const { field, standing } = comparison;
  const format = useFormat();
  const text = useText(popup);
  const group = useId();
  const blank = { crm: isBlank(comparison.crm), erp: isBlank(comparison.erp) };
  const shown = { crm: format.value(comparison.crm, field.type), erp: format.value(comparison.erp, field.type) };
  const parts = blank.crm || blank.erp || !TEXTS.includes(field.type) ? null : differingParts(shown.crm, shown.erp);
  const marked = { crm: parts?.left ?? null, erp: parts?.right ?? null };
  const undecided = chosen === null;
  return (
    <fieldset class={`field-choice ${undecided ? 'undecided' : ''}`}>
      <legend>
        {format.label(field.label)}
        {standing === 'conflict' && <span class="tag warning">{text('choose.conflict')}</span>}
      </legend>
      {(['crm', 'erp'] as const).map((side) => (
        <label key={side} class={`side ${chosen === side ? 'picked' : ''}`}>
          <input type="radio" name={group} checked={chosen === side} onChange={() => onPick(side)} />
          <span class="visually-hidden">{names[side]}: </span>
          <span class={`value ${blank[side] ? 'blank' : ''}`}>
            <Marked parts={marked[side]} whole={shown[side]} differs={!blank.crm && !blank.erp} />
          </span>
        </label>
      ))}
      {leftAsItIs !== null && (
        <p class="field-note">
          {text(leftAsItIs === 'crm' && field.byHandInCrm ? 'choose.byHand' : 'choose.leftAsItIs', {
            system: names[leftAsItIs],
          })}
        </p>
      )}
      {refused !== null && <p class="field-note warning">{refusedText(refused, names, text)}</p>}
    </fieldset>
  );
}

/** Of other values, parts mean nothing: "Norway" and "Norfolk" have no letters in common. */
const TEXTS: readonly FieldType[] = ['text', 'multiline', 'email', 'phone', 'website', 'identifier'];

interface MarkedProps {
  readonly parts: readonly Part[] | null;
  readonly whole: string;
  readonly differs: boolean;
}

/** A value with the parts that the other side does not have underlined. */
function Marked({ parts, whole, differs }: MarkedProps) {
  if (parts === null) return differs ? <ins>{whole}</ins> : whole;
  return <>{parts.map((part, position) => (part.differs ? <ins key={`${position}`}>{part.text}</ins> : part.text))}</>;
}

function refusedText(refused: RefusedWrite, names: Readonly<Record<Side, string>>, text: Translate<PopupKey>): string {
  const system = names[refused.side];
  if (refused.reason === 'mandatory') return text('choose.mandatory', { system });
  const length = typeof refused.value === 'string' ? refused.value.length : 0;
  return text('choose.tooLong', { system, length, limit: refused.limit ?? 0 });
}
