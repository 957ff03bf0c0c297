import type { PlannedWrite } from '../../lib/model/comparison';
import { isBlank } from '../../lib/model/value';
import type { Speaking } from './surroundings';

interface Props {
  readonly title: string;
  readonly writes: readonly PlannedWrite[];
  readonly erp: string;
  readonly crm: string;
}

/** Exactly what will be written where: each field with its value now and then. */
export function WriteList({ title, writes, erp, crm, say }: Props & Speaking) {
  const { text } = say;
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
            <h3>
              {title} {text('write.in', { system })}
            </h3>
            <ul>
              {own.map((write) => (
                <Write say={say} key={write.erpField} write={write} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function Write({ write, say }: { readonly write: PlannedWrite } & Speaking) {
  const { text, label } = say;
  return (
    <li>
      <span class="field">{label(write.label)}</span>
      <del>
        <WrittenValue say={say} write={write} value={write.from} />
      </del>
      <span class="arrow" aria-hidden="true">
        →
      </span>
      <span class="unseen">{text('write.becomes')}</span>
      <ins>
        <WrittenValue say={say} write={write} value={write.to} />
      </ins>
    </li>
  );
}

function WrittenValue({
  write,
  value,
  say,
}: { readonly write: PlannedWrite; readonly value: PlannedWrite['from'] } & Speaking) {
  const { text, value: format } = say;
  if (isBlank(value)) return <span class="blank">{text('write.blank')}</span>;
  return <>{format(value, write.type)}</>;
}
