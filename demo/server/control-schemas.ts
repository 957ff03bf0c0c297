import * as v from 'valibot';
import type { Json } from './json';

const entity = v.picklist(['Contact', 'Person', 'Project']);
const milliseconds = v.pipe(v.number(), v.minValue(0), v.maxValue(60_000));

const json: v.GenericSchema<Json> = v.lazy(() =>
  v.union([v.null(), v.boolean(), v.number(), v.string(), v.array(json), v.record(v.string(), json)]),
);

/** Bodies of the test controls that carry one. */
export const CONTROL_SCHEMAS = {
  delay: v.object({
    pages: v.exactOptional(milliseconds),
    api: v.exactOptional(milliseconds),
    writes: v.exactOptional(milliseconds),
  }),
  editRecord: v.object({
    entity,
    id: v.number(),
    changes: v.record(v.string(), json),
    keepTime: v.exactOptional(v.boolean()),
  }),
  record: v.object({ entity, id: v.number() }),
  failure: v.object({
    status: v.pipe(v.number(), v.minValue(400), v.maxValue(599)),
    type: v.exactOptional(v.string()),
    message: v.exactOptional(v.string()),
    times: v.exactOptional(v.pipe(v.number(), v.minValue(1), v.maxValue(1000))),
  }),
  strip: v.variant('mode', [
    v.object({ mode: v.literal('normal') }),
    v.object({ mode: v.literal('never') }),
    v.object({ mode: v.literal('late'), milliseconds }),
    v.object({ mode: v.literal('replaced'), everyMilliseconds: v.pipe(milliseconds, v.minValue(50)) }),
  ]),
  script: v.object({ source: v.string() }),
} as const;
