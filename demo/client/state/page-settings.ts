import * as v from 'valibot';

const settingsSchema = v.object({
  tenant: v.string(),
  strip: v.variant('mode', [
    v.object({ mode: v.literal('normal') }),
    v.object({ mode: v.literal('never') }),
    v.object({ mode: v.literal('late'), milliseconds: v.number() }),
    v.object({ mode: v.literal('replaced'), everyMilliseconds: v.number() }),
  ]),
});

/** What the server wrote into the page for its script. */
export const pageSettings = v.parse(
  settingsSchema,
  JSON.parse(document.getElementById('page-settings')?.textContent ?? '{}'),
);
