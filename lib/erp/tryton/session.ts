import * as v from 'valibot';
import type { Actor, ActorAddress, ActorType } from '../../model/actor';
import type { ListItem } from '../../model/field';
import {
  type ActorDraft,
  type ActorUpdate,
  type Changes,
  type Configuration,
  type ConnectionTest,
  type ConnectorAccess,
  ErpError,
  type ErpField,
  type ErpSession,
  type SearchableField,
  type SearchPage,
  type SearchRequest,
  type SessionMemory,
  type UpdateResult,
} from '../contract';
import { changedParties } from './changes';
import { createActor } from './create';
import { isPartyType, type PartyType, partyFields } from './party-fields';
import { actorOf, columnsFor } from './party-reading';
import { readCountries, readParties } from './party-store';
import type { WritingLists } from './party-writing';
import { searchableFieldsOf } from './restrictions';
import { openRpc, type TrytonRpc } from './rpc';
import { searchParties, typeDomain } from './search';
import { parseSettings, type TrytonSettings } from './settings';
import { PartyUpdates } from './update';
import { findVocabulary, offeredTypes, type Vocabulary } from './vocabulary';
import { Remembered } from './waiting';

/** The countries of the server, keyed by ISO 3166-1 alpha-2. */
export const COUNTRY_LIST = 'country';

function requireOffered(type: ActorType, vocabulary: Vocabulary): PartyType {
  if (isPartyType(type) && offeredTypes(vocabulary).includes(type)) return type;
  throw new ErpError('validation', { explanation: 'erp.actorTypeNotOffered' });
}

/** A Tryton connection at work. Wrong settings are told at the first call. */
export class TrytonSession implements ErpSession {
  readonly #configuration: Configuration;
  readonly #fetch: typeof fetch;
  readonly #memory: SessionMemory | null;
  #opened: { readonly settings: TrytonSettings; readonly rpc: TrytonRpc } | null = null;
  readonly #vocabulary = new Remembered((signal) => findVocabulary(this.#rpc, this.#settings, signal));
  readonly #countries = new Remembered((signal) => readCountries(this.#rpc, signal));

  constructor(access: ConnectorAccess) {
    this.#configuration = access.configuration;
    this.#fetch = access.fetch;
    this.#memory = access.memory ?? null;
  }

  async test(signal: AbortSignal): Promise<ConnectionTest> {
    const vocabulary = await this.#firstWords(signal);
    const version = await this.#version(signal);
    const counts: Partial<Record<ActorType, number>> = {};
    for (const type of offeredTypes(vocabulary)) {
      const domain = [typeDomain(type, vocabulary)];
      counts[type] = await this.#rpc.call('model.party.party.search_count', [domain], v.number(), signal);
    }
    return { server: `Tryton ${version}`.trim(), counts };
  }

  async actorTypes(signal: AbortSignal): Promise<readonly ActorType[]> {
    return offeredTypes(await this.#words(signal));
  }

  async fields(type: ActorType, signal: AbortSignal): Promise<readonly ErpField[]> {
    const offered = requireOffered(type, await this.#words(signal));
    return partyFields(offered).map(({ field }) => field);
  }

  async searchableFields(type: ActorType, signal: AbortSignal): Promise<readonly SearchableField[]> {
    return searchableFieldsOf(requireOffered(type, await this.#words(signal)));
  }

  async listItems(list: string, signal: AbortSignal): Promise<readonly ListItem[]> {
    if (list !== COUNTRY_LIST) throw new ErpError('validation', { explanation: 'erp.unknownList' });
    return (await this.#countries.get(signal)).items;
  }

  async search(request: SearchRequest, signal: AbortSignal): Promise<SearchPage> {
    const vocabulary = await this.#words(signal);
    return await searchParties(this.#rpc, requireOffered(request.actorType, vocabulary), request, vocabulary, signal);
  }

  async read(
    type: ActorType,
    keys: readonly string[],
    fields: readonly string[],
    signal: AbortSignal,
  ): Promise<readonly Actor[]> {
    const vocabulary = await this.#words(signal);
    const offered = requireOffered(type, vocabulary);
    const rows = await readParties(this.#rpc, keys, columnsFor(offered, fields), signal);
    return keys.flatMap((key) => {
      const row = rows.get(key);
      return row === undefined ? [] : [actorOf(offered, row, fields, vocabulary)];
    });
  }

  async create(type: ActorType, draft: ActorDraft, signal: AbortSignal): Promise<Actor> {
    const vocabulary = await this.#words(signal);
    const lists = await this.#lists(vocabulary, signal);
    return await createActor(this.#rpc, requireOffered(type, vocabulary), draft, vocabulary, lists, signal);
  }

  async update(
    type: ActorType,
    updates: readonly ActorUpdate[],
    signal: AbortSignal,
  ): Promise<readonly UpdateResult[]> {
    const vocabulary = await this.#words(signal);
    const lists = await this.#lists(vocabulary, signal);
    return await new PartyUpdates(this.#rpc, requireOffered(type, vocabulary), vocabulary, lists).run(updates, signal);
  }

  async changedSince(
    type: ActorType,
    cursor: string | null,
    fields: readonly string[],
    pageSize: number,
    signal: AbortSignal,
  ): Promise<Changes> {
    const vocabulary = await this.#words(signal);
    const offered = requireOffered(type, vocabulary);
    return await changedParties(this.#rpc, offered, cursor, fields, pageSize, vocabulary, signal);
  }

  webAddress(actor: ActorAddress): string | null {
    const { base, database } = this.#settings;
    return `${base}/#${encodeURIComponent(database)}/model/party.party/${encodeURIComponent(actor.key)}`;
  }

  get #settings(): TrytonSettings {
    return this.#open().settings;
  }

  get #rpc(): TrytonRpc {
    return this.#open().rpc;
  }

  #open(): { readonly settings: TrytonSettings; readonly rpc: TrytonRpc } {
    if (this.#opened === null) {
      const settings = parseSettings(this.#configuration);
      this.#opened = { settings, rpc: openRpc(settings, this.#fetch, this.#memory) };
    }
    return this.#opened;
  }

  async #words(signal: AbortSignal): Promise<Vocabulary> {
    return await this.#vocabulary.get(signal);
  }

  /** Some proxies hand on the databases only; then the version stays unknown. */
  /** A server that has no such database, and tells no version either, is no Tryton. */
  async #firstWords(signal: AbortSignal): Promise<Vocabulary> {
    try {
      return await this.#words(signal);
    } catch (cause) {
      const hasNoDatabase = cause instanceof ErpError && cause.explanation === 'erp.tryton.databaseMissing';
      if (!hasNoDatabase || (await this.#version(signal)) !== '') throw cause;
      throw new ErpError('validation', { fields: { address: '' }, explanation: 'erp.tryton.notTryton', cause });
    }
  }

  async #version(signal: AbortSignal): Promise<string> {
    try {
      return await this.#rpc.version(signal);
    } catch {
      signal.throwIfAborted();
      return '';
    }
  }

  async #lists(vocabulary: Vocabulary, signal: AbortSignal): Promise<WritingLists> {
    const { ids } = await this.#countries.get(signal);
    return { identifierTypes: vocabulary.identifierTypes, countries: ids };
  }
}
