import type { JSX } from 'preact';
import { recordAddress } from '../../address';
import { fill } from '../../dictionary/fill';
import { Icon } from '../frame/icons';
import { words, writeDate } from '../state/language';
import { goTo } from '../state/location';
import { neighbours } from '../state/neighbours';
import { textAt, valueAt } from '../state/pointer';
import type { ShownRecord } from '../state/record';

/** Flags, who changed the record last, and the way to the previous and next record. */
export function CardFooter({ record }: { readonly record: ShownRecord }): JSX.Element {
  const text = words.value;
  const name = textAt(record.entity, '/UpdatedBy/FullName');
  const date = writeDate(textAt(record.entity, '/UpdatedDate'));
  return (
    <footer class="card-footer">
      <div class="card-flags">
        {valueAt(record.entity, '/Xstop') === true && <span class="badge danger">{text.stop}</span>}
        {valueAt(record.entity, '/NoMailing') === true && <span class="badge quiet">{text.noMailings}</span>}
        <span class="updated-note">{fill(text.updatedBy, { date, name })}</span>
      </div>
      <Pager record={record} />
    </footer>
  );
}

function Pager({ record }: { readonly record: ShownRecord }): JSX.Element {
  const text = words.value;
  const around = neighbours(record.screen, record.id);
  const go = (id: number | undefined): void => {
    if (id !== undefined) {
      goTo(recordAddress(record.screen, id));
    }
  };
  return (
    <div class="pager">
      <button
        type="button"
        class="icon-button"
        aria-label={text.previous}
        title={text.previous}
        disabled={around.previous === undefined}
        onClick={() => go(around.previous)}
      >
        <Icon name="previous" />
      </button>
      <span class="pager-position">
        {around.count === 0 ? '' : fill(text.position, { index: around.index, count: around.count })}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={text.next}
        title={text.next}
        disabled={around.next === undefined}
        onClick={() => go(around.next)}
      >
        <Icon name="next" />
      </button>
    </div>
  );
}
