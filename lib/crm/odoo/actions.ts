import type { AddressedRecord, Entity } from '../../model/record';
import { valueAt } from '../access/json';
import { actionIn } from './address';
import { loadAction } from './api';
import { MODELS } from './place';

/** What Odoo's actions show, where an address names a record by one and not by its model. */
export class Actions {
  /** Action → the model whose records it shows; null where it shows none. */
  readonly #models = new Map<string, string | null>();

  constructor(private readonly page: Document) {}

  /** Which of the entities that its address allows a record is by its model; none where it is of another model. */
  async entitiesOf({ entities, id }: AddressedRecord, signal: AbortSignal): Promise<readonly Entity[]> {
    if (new Set(entities.map((entity) => MODELS[entity])).size < 2) return entities;
    const shown = actionIn(new URL(this.page.URL));
    // The page has gone on meanwhile: nothing in it says any more which action this record was shown by.
    if (shown === null || shown.id !== id) return [];
    const model = await this.#model(shown.action, signal);
    return entities.filter((entity) => MODELS[entity] === model);
  }

  async #model(action: string, signal: AbortSignal): Promise<string | null> {
    const known = this.#models.get(action);
    if (known !== undefined) return known;
    const loaded = await loadAction(this.page, action, signal);
    // Server actions and reports have models as well, but those of what they work on.
    const isWindow = valueAt(loaded, ['type']) === 'ir.actions.act_window';
    const model = isWindow ? valueAt(loaded, ['res_model']) : null;
    const found = typeof model === 'string' ? model : null;
    this.#models.set(action, found);
    return found;
  }
}
