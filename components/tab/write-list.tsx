import type { PlannedWrite } from '../../lib/model/comparison';
import { isBlank } from '../../lib/model/value';
import { useSurroundings } from './surroundings';

interface Props {
  readonly title: string;
  readonly writes: readonly PlannedWrite[];
  readonly erp: string;
  readonly crm: string;
}

/** Exactly what will be written where: each field with its value now and then. */
export function WriteList({ title, writes, erp, crm }: Props) {
  const { text } = useSurroundings();
  const sides = [
    { side: 'erp', system: erp },
    { side: 'crm', system: crm },
  ] as const;
  return (
    <section class="writes" aria-label={title}>
      {sides.map(({ side, system }) => {
        const own = writes.filter((write) => write.side === side);
        if (own.length === 0) return null;
        return (
          <div key={side} class="write-side">
            <h4>
              {title} {text('write.in', { system })}
            </h4>
            <ul>
              {own.map((write) => (
                <Write key={write.erpField} write={write} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function Write({ write }: { readonly write: PlannedWrite }) {
  const { text, label } = useSurroundings();
  return (
    <li>
      <span class="field">{label(write.label)}</span>
      <del>
        <WrittenValue write={write} value={write.from} />
      </del>
      <span class="arrow" aria-hidden="true">
        →
      </span>
      <span class="unseen">{text('write.becomes')}</span>
      <ins>
        <WrittenValue write={write} value={write.to} />
      </ins>
    </li>
  );
}

function WrittenValue({ write, value }: { readonly write: PlannedWrite; readonly value: PlannedWrite['from'] }) {
  const { text, value: format } = useSurroundings();
  if (isBlank(value)) return <span class="blank">{text('write.blank')}</span>;
  return <>{format(value, write.type)}</>;
}
