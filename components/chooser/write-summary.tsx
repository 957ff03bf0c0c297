import { type PopupKey, popup } from '../../lib/i18n/popup';
import type { Translate } from '../../lib/i18n/translate';
import type { PlannedWrite } from '../../lib/model/comparison';
import type { Guarantee } from '../../lib/model/expectation';
import type { Side } from '../../lib/model/side';
import { useText } from '../frame/surroundings';
import { useFormat } from '../frame/use-format';

interface Props {
  readonly writes: readonly PlannedWrite[];
  readonly names: Readonly<Record<Side, string>>;
  readonly guarantees: Readonly<Record<Side, Guarantee>> | null;
}

const SIDES: readonly Side[] = ['erp', 'crm'];

/** Exactly what will be written where: field, value now, value then. */
export function WriteSummary({ writes, names, guarantees }: Props) {
  const text = useText(popup);
  return (
    <div class="write-summary">
      {SIDES.map((side) => {
        const own = writes.filter((write) => write.side === side);
        if (own.length === 0) return null;
        return (
          <section key={side}>
            <p class="strong">{text('writes.heading', { count: own.length, system: names[side] })}</p>
            <WriteList writes={own} />
            {guarantees !== null && (
              <p class="quiet">{text(`guarantee.${guarantees[side]}`, { system: names[side] })}</p>
            )}
          </section>
        );
      })}
    </div>
  );
}

function WriteList({ writes }: { readonly writes: readonly PlannedWrite[] }) {
  const format = useFormat();
  const text = useText(popup);
  return (
    <dl class="writes">
      {writes.map((write) => (
        <div key={write.erpField}>
          <dt>{format.label(write.label)}</dt>
          <dd>
            <span class="visually-hidden">{text('writes.from')} </span>
            <span class="before">{format.value(write.from, write.type)}</span>
            <span class="arrow" aria-hidden="true">
              →
            </span>
            <span class="visually-hidden"> {text('writes.to')} </span>
            <span class="after">{format.value(write.to, write.type)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The same in one line: "3 values will be written to Tryton, 1 to SuperOffice". */
export function writeCounts(
  writes: readonly PlannedWrite[],
  names: Readonly<Record<Side, string>>,
  text: Translate<PopupKey>,
): string {
  const toErp = writes.filter((write) => write.side === 'erp').length;
  const toCrm = writes.length - toErp;
  if (writes.length === 0) return text('writes.none');
  if (toErp === 0) return text('writes.count', { count: toCrm, system: names.crm });
  const first = text('writes.count', { count: toErp, system: names.erp });
  return toCrm === 0 ? first : text('writes.both', { first, count: toCrm, system: names.crm });
}
