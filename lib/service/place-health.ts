import type { PlaceReport } from '../model/place-health';
import type { RecordAddress } from '../model/record';
import type { Environment } from './environment';

/** Keeps what a page says of the tab's place in it, and since when it has been so. */
export async function reportPlace(
  { store, now }: Environment,
  { site, entity }: RecordAddress,
  report: PlaceReport,
): Promise<void> {
  const before = await store.placeHealth.get(site, entity);
  const isSame = before !== null && conditionOf(before.report) === conditionOf(report);
  await store.placeHealth.put({ site, entity, report, since: isSame ? before.since : now(), reportedAt: now() });
}

function conditionOf({ placement, preferred, seen, checks }: PlaceReport): string {
  return JSON.stringify([placement, preferred, seen, checks.map(({ agree }) => agree)]);
}
