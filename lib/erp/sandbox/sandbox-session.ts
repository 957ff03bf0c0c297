import type { Actor, ActorAddress, ActorType } from '../../model/actor';
import type { ListItem } from '../../model/field';
import type * as contract from '../contract';
import { ErpError } from '../contract';
import { fieldsOf, SAMPLE_ACTOR_TYPES, type SampleActorType } from './actor-fields';
import { type DataSet, dataSetOf } from './data-set';
import { openSampleDatabase, type SampleDatabase } from './database';
import { SAMPLE_LISTS } from './lists';
import { readActors, readChanges } from './read';
import { searchableFieldsOf } from './restrictions';
import { SampleSearch } from './search';
import { ensureSeeded, resetToSeed } from './seeding';
import { createActor, updateActors } from './write';

/** The sample ERP at work. The database is opened, and filled the first time, at the first call that needs it. */
export class SandboxSession implements contract.ErpSession {
  readonly #configuration: contract.Configuration;
  readonly #search = new SampleSearch();
  #data: DataSet | null = null;
  #database: Promise<SampleDatabase> | null = null;

  constructor(configuration: contract.Configuration) {
    this.#configuration = configuration;
  }

  test(signal: AbortSignal): Promise<contract.ConnectionTest> {
    return this.#work(signal, async (database) => {
      const counts = await Promise.all(
        SAMPLE_ACTOR_TYPES.map(async (type) => [type, await database.countFromIndex(type, 'name')] as const),
      );
      return { server: 'Sample ERP', counts: Object.fromEntries(counts) };
    });
  }

  async actorTypes(signal: AbortSignal): Promise<readonly ActorType[]> {
    signal.throwIfAborted();
    return SAMPLE_ACTOR_TYPES;
  }

  async fields(type: ActorType, signal: AbortSignal): Promise<readonly contract.ErpField[]> {
    signal.throwIfAborted();
    return fieldsOf(supported(type));
  }

  async searchableFields(type: ActorType, signal: AbortSignal): Promise<readonly contract.SearchableField[]> {
    signal.throwIfAborted();
    return searchableFieldsOf(supported(type));
  }

  async listItems(list: string, signal: AbortSignal): Promise<readonly ListItem[]> {
    signal.throwIfAborted();
    const items = Object.hasOwn(SAMPLE_LISTS, list) ? SAMPLE_LISTS[list] : undefined;
    if (items === undefined) throw new ErpError('validation', { serverMessage: `There is no list "${list}"` });
    return items;
  }

  search(request: contract.SearchRequest, signal: AbortSignal): Promise<contract.SearchPage> {
    return this.#work(signal, (database) => this.#search.page(database, supported(request.actorType), request, signal));
  }

  read(
    type: ActorType,
    keys: readonly string[],
    fields: readonly string[],
    signal: AbortSignal,
  ): Promise<readonly Actor[]> {
    return this.#work(signal, (database) => readActors(database, supported(type), keys, fields));
  }

  create(type: ActorType, draft: contract.ActorDraft, signal: AbortSignal): Promise<Actor> {
    return this.#work(signal, (database) => createActor(database, supported(type), draft, signal));
  }

  update(
    type: ActorType,
    updates: readonly contract.ActorUpdate[],
    signal: AbortSignal,
  ): Promise<readonly contract.UpdateResult[]> {
    return this.#work(signal, (database) => updateActors(database, supported(type), updates, signal));
  }

  changedSince(
    type: ActorType,
    cursor: string | null,
    fields: readonly string[],
    pageSize: number,
    signal: AbortSignal,
  ): Promise<contract.Changes> {
    return this.#work(signal, (database) => readChanges(database, supported(type), cursor, fields, pageSize));
  }

  webAddress(_actor: ActorAddress): string | null {
    return null;
  }

  /** Puts everything back as it was at first. */
  reset(signal: AbortSignal): Promise<void> {
    return this.#work(signal, (database, data) => resetToSeed(database, data, signal));
  }

  async #work<Result>(
    signal: AbortSignal,
    work: (database: SampleDatabase, data: DataSet) => Promise<Result>,
  ): Promise<Result> {
    signal.throwIfAborted();
    try {
      this.#data ??= dataSetOf(this.#configuration);
      const data = this.#data;
      const database = await this.#open(data.database);
      await ensureSeeded(database, data, signal);
      return await work(database, data);
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      throw asErpError(error);
    }
  }

  #open(name: string): Promise<SampleDatabase> {
    const forget = () => {
      this.#database = null;
    };
    if (this.#database === null) {
      this.#database = openSampleDatabase(name, forget);
      this.#database.catch(forget);
    }
    return this.#database;
  }
}

function supported(type: ActorType): SampleActorType {
  const found = SAMPLE_ACTOR_TYPES.find((candidate) => candidate === type);
  if (found === undefined) throw new ErpError('validation', { serverMessage: `There is no actor type "${type}"` });
  return found;
}

function asErpError(error: unknown): ErpError {
  if (error instanceof ErpError) return error;
  return new ErpError('server', {
    serverMessage: error instanceof Error ? error.message : String(error),
    cause: error,
  });
}
