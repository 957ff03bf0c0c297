import type { CrmPage, TabSlot } from '../crm/contract';
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
    after(SETTLED, () => report(options, record), options.signal);
  };
}

function report({ document, page, placement, record, send }: PlaceReporterOptions, about: RecordOnPage): void {
  const present = placement();
  // What was to be judged is gone.
  if (present === null || document.hidden || record()?.entity !== about.entity) return;
  const slot = page.slot(document, about);
  const checks = page.check(document, about.entity);
  const isAmiss = present === 'edge' || checks.some(({ agree }) => !agree);
  send({
    placement: present,
    seen: present === 'edge' ? null : (slot?.seen ?? null),
    preferred: present !== 'edge' && isPreferred(slot),
    checks: checks.map(({ kind, seen, fast, slow, agree }) => ({ kind, seen, fast, slow, agree })),
    outline: isAmiss ? outlineOf(page.anchor(document)) : null,
  });
}

function isPreferred(slot: TabSlot | null): boolean {
  return slot?.preferred ?? false;
}
