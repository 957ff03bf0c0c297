import * as v from 'valibot';
import type { AssistantDraft, DraftField, DraftPlace } from '../../crm/assistant/draft';
import type { Anchor } from '../../crm/mount/anchor';
import type { ElementText, ProfileAddress } from '../../crm/profile/profile';
import { ASSISTANT_STEPS } from '../../model/assistant';
import { FIELD_MEANINGS } from '../../model/field';
import { ENTITIES } from '../../model/record';
import { fieldType, keyText, time } from './model';
import type { Schema } from './schema';

const selector = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));
const line = v.pipe(v.string(), v.maxLength(500));
const address = v.pipe(v.string(), v.maxLength(8000));
const texts = v.record(v.string(), line);

export const elementText: Schema<ElementText> = v.strictObject({ selector, attribute: v.exactOptional(line) });

const addressRule: Schema<ProfileAddress> = v.strictObject({
  id: v.picklist(['digits', 'hex', 'uuid', 'word']),
  path: v.exactOptional(line),
  query: v.exactOptional(texts),
  hash: v.exactOptional(line),
  hashQuery: v.exactOptional(texts),
  inside: v.exactOptional(line),
});

const anchorBasics = { seen: line, within: v.exactOptional(selector), check: v.exactOptional(selector) };

export const anchor: Schema<Anchor> = v.variant('kind', [
  v.strictObject({
    kind: v.literal('strip'),
    ...anchorBasics,
    strip: selector,
    tab: selector,
    selected: v.pipe(
      v.array(
        v.strictObject({
          at: v.exactOptional(selector),
          class: v.exactOptional(line),
          attribute: v.exactOptional(line),
          value: v.exactOptional(line),
          otherwise: v.exactOptional(line),
        }),
      ),
      v.minLength(1),
      v.maxLength(10),
    ),
    before: v.exactOptional(selector),
    after: v.exactOptional(selector),
    clone: v.exactOptional(selector),
    drop: v.exactOptional(selector),
    panels: selector,
    panel: selector,
  }),
  v.strictObject({
    kind: v.literal('section'),
    ...anchorBasics,
    element: selector,
    position: v.picklist(['before', 'after', 'start', 'end']),
    clone: v.exactOptional(selector),
  }),
]);

const draftField: Schema<DraftField> = v.strictObject({
  key: keyText,
  label: line,
  meaning: v.nullable(v.picklist(FIELD_MEANINGS)),
  type: fieldType,
  from: elementText,
  sample: v.pipe(v.string(), v.maxLength(2000)),
  isFragile: v.boolean(),
});

const draftPlace: Schema<DraftPlace> = v.variant('kind', [
  v.strictObject({ kind: v.literal('edge') }),
  v.strictObject({
    kind: v.literal('anchor'),
    anchor,
    names: v.pipe(v.array(v.pipe(v.string(), v.maxLength(2000))), v.maxLength(60)),
    isFragile: v.boolean(),
  }),
]);

/** What a person decides in the assistant's window. */
const decisions = {
  tabId: v.nullable(v.number()),
  address,
  step: v.picklist(ASSISTANT_STEPS),
  entity: v.nullable(v.picklist(ENTITIES)),
  place: v.nullable(draftPlace),
  fields: v.pipe(v.array(draftField), v.maxLength(100)),
  parent: v.nullable(draftField),
  confirm: v.nullable(elementText),
  madeAnew: v.nullable(selector),
  addressFollowsPage: v.boolean(),
  second: v.nullable(v.strictObject({ id: keyText, address })),
} as const;

export const assistantDraft: Schema<AssistantDraft> = v.object({
  id: keyText,
  origin: line,
  extendedProfile: v.nullable(keyText),
  recordId: v.nullable(keyText),
  rules: v.array(addressRule),
  changedAt: time,
  ...decisions,
});

/** Any of a draft's decisions, and which part of the address was confirmed to be the id. */
export interface AssistantChange extends Partial<Pick<AssistantDraft, keyof typeof decisions>> {
  /** Of the proposals for the first address, which one; counted from 0. */
  readonly proposal?: number;
}

export const assistantChange: Schema<AssistantChange> = v.partial(
  v.strictObject({ ...decisions, proposal: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(500)) }),
) as unknown as Schema<AssistantChange>;
