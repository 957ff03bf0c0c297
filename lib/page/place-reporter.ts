import type { CrmPage } from '../crm/contract';
import type { Placement, PlaceReport } from '../model/place-health';
import type { RecordOnPage } from '../model/record';
import { outlineOf } from './outline';
import { after } from './timers';

/** How long a page is given to settle before it is judged, in milliseconds. */
const SETTLED = 3000;

export interface PlaceReporterOptions {
  readonly document: Document;
  readonly page: CrmPage;
  placement(): Placement | null;
  record(): RecordOnPage | null;
  send(report: PlaceReport): void;
  readonly signal: AbortSignal;
}

/** Tells once per page load and kind of record, when the page has settled, whether the tab stands where it should. */
export function createPlaceReporter(options: PlaceReporterOptions): () => void {
  const told = new Set<string>();
  return () => {
    const record = options.record();
    if (record === null || told.has(record.entity)) return;
    told.add(record.entity);
    const judge = () => {
      // A page that is left before it has settled is judged the next time.
      if (!options.document.hidden) report(options, record.entity) || told.delete(record.entity);
      else options.document.addEventListener('visibilitychange', wait, { once: true, signal: options.signal });
    };
    const wait = () => after(SETTLED, judge, options.signal);
    wait();
  };
}

/** Returns whether there was something to judge. */
function report(
  { document, page, placement, record, send }: PlaceReporterOptions,
  entity: RecordOnPage['entity'],
): boolean {
  const present = placement();
  const current = record();
  if (present === null || current?.entity !== entity) return false;
  const slot = page.slot(document, current);
  const checks = page.check(document, entity);
  const isAmiss = present === 'edge' || checks.some(({ agree }) => !agree);
  send({
    placement: present,
    seen: present === 'edge' ? null : (slot?.seen ?? null),
    preferred: present !== 'edge' && (slot?.preferred ?? false),
    checks: checks.map(({ kind, seen, fast, slow, agree }) => ({ kind, seen, fast, slow, agree })),
    outline: isAmiss ? outlineOf(page.anchor(document)) : null,
  });
  return true;
}
