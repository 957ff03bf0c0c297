import * as v from 'valibot';
import type { AssistantDraft } from '../crm/assistant/draft';
import { ENTITIES, type Entity } from '../model/record';
import type { SiteSummary } from '../model/setup';
import { fromExtension, type MessageDefinition } from './define';
import { assistantChange, assistantDraft } from './schemas/assistant';
import { keyText, time } from './schemas/model';
import type { Schema } from './schemas/schema';
import { siteSummary } from './schemas/setup';

export type { AssistantDraft, DraftField, DraftPlace } from '../crm/assistant/draft';
export type { AssistantChange } from './schemas/assistant';

/** One way to read the address: this part of it is the id. */
export interface ProposedId {
  readonly pieces: readonly [before: string, id: string, after: string];
  readonly isLikely: boolean;
}

export interface AssistantView {
  readonly draft: AssistantDraft;
  readonly proposals: readonly ProposedId[];
  /** Which of the proposals is the one that was chosen; null: none yet. */
  readonly chosen: number | null;
  /** The kinds of records that the profile knows already. */
  readonly described: readonly Entity[];
  /** What the profile is to be called, unless the person says otherwise. */
  readonly suggestedName: string;
  /** The profile as far as it goes, as a JSON document to be tried out; null: it is too early for one. */
  readonly trial: string | null;
}

/** An unfinished draft, as lists show it. */
export interface AssistantSummary {
  readonly id: string;
  readonly origin: string;
  readonly entity: Entity | null;
  readonly changedAt: number;
}

const text = v.string();

const view: Schema<AssistantView> = v.object({
  draft: assistantDraft,
  proposals: v.array(v.object({ pieces: v.tuple([text, text, text]), isLikely: v.boolean() })),
  chosen: v.nullable(v.number()),
  described: v.array(v.picklist(ENTITIES)),
  suggestedName: text,
  trial: v.nullable(text),
});

const summary: Schema<AssistantSummary> = v.object({
  id: keyText,
  origin: text,
  entity: v.nullable(v.picklist(ENTITIES)),
  changedAt: time,
});

const draftId = v.strictObject({ id: keyText });
const savedSite: Schema<SiteSummary> = siteSummary;

/** What the "Add this CRM" assistant asks of the worker. */
export const ASSISTANT_MESSAGES = {
  /** Starts a draft for the page in a tab and opens its window; on a site with a profile, for a further kind of record. */
  'assistant.begin': fromExtension(
    v.strictObject({ address: v.pipe(text, v.maxLength(8000)), tabId: v.nullable(v.number()) }),
    draftId,
  ),
  /** Opens the window of a draft, or brings it to the front. */
  'assistant.open': fromExtension(draftId, v.null()),
  'assistant.list': fromExtension(v.strictObject({}), v.array(summary)),
  /** Null: there is no such draft any more. */
  'assistant.view': fromExtension(draftId, v.nullable(view)),
  'assistant.change': fromExtension(v.strictObject({ id: keyText, change: assistantChange }), view),
  /** Saves the profile, adds the site and forgets the draft. The origin must have been granted in the page that asks. */
  'assistant.save': fromExtension(v.strictObject({ id: keyText, name: v.pipe(text, v.maxLength(200)) }), savedSite),
  'assistant.discard': fromExtension(draftId, v.null()),
} as const satisfies Record<string, MessageDefinition<never, unknown> | MessageDefinition<unknown, unknown>>;
