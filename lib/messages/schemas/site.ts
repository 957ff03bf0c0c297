import * as v from 'valibot';
import { PLACEMENTS, type PlaceCheck, type PlaceHealth, type PlaceReport } from '../../model/place-health';
import { ENTITIES } from '../../model/record';
import { keyText, time } from './model';
import type { Schema } from './schema';

/** Longest outline of a page that is taken, in characters. */
export const LONGEST_OUTLINE = 60_000;

const day = v.pipe(v.string(), v.maxLength(20));
const check: Schema<PlaceCheck> = v.strictObject({
  kind: v.picklist(['strip', 'section']),
  seen: day,
  fast: v.boolean(),
  slow: v.nullable(v.boolean()),
  agree: v.boolean(),
});

export const placeReport: Schema<PlaceReport> = v.strictObject({
  placement: v.picklist(PLACEMENTS),
  seen: v.nullable(day),
  preferred: v.boolean(),
  checks: v.pipe(v.array(check), v.maxLength(50)),
  outline: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_OUTLINE))),
});

export const placeHealth: Schema<PlaceHealth> = v.object({
  site: keyText,
  entity: v.picklist(ENTITIES),
  report: placeReport,
  since: time,
  reportedAt: time,
});
