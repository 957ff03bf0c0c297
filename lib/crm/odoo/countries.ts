import type { ListItem } from '../../model/field';
import { type Json, valueAt } from '../access/json';
import { CrmError } from '../contract';
import type { OdooApi } from './api';

interface Country {
  readonly id: number;
  readonly code: string;
  readonly name: string;
}

/** Odoo's countries: records of their own, which we name by their ISO codes. */
export class Countries {
  #known: readonly Country[] | null = null;

  constructor(private readonly api: OdooApi) {}

  async items(signal: AbortSignal): Promise<ListItem[]> {
    return (await this.#all(signal)).map(({ code, name }) => ({ key: code, label: name }));
  }

  /** Null where Odoo has no such country, or one without a code. */
  async codeOf(id: number, signal: AbortSignal): Promise<string | null> {
    return (await this.#all(signal)).find((country) => country.id === id)?.code ?? null;
  }

  async idOf(code: string, signal: AbortSignal): Promise<number | null> {
    return (await this.#all(signal)).find((country) => country.code === code.toUpperCase())?.id ?? null;
  }

  /** They do not change while a page is open. */
  async #all(signal: AbortSignal): Promise<readonly Country[]> {
    if (this.#known === null) {
      const call = { model: 'res.country', method: 'search_read', parameters: [[], ['code', 'name']] } as const;
      const rows = await this.api(call, signal);
      if (!Array.isArray(rows)) throw new CrmError('unexpected-reply');
      this.#known = rows.flatMap(countryIn);
    }
    return this.#known;
  }
}

function countryIn(row: Json): readonly Country[] {
  const [id, code, name] = [valueAt(row, ['id']), valueAt(row, ['code']), valueAt(row, ['name'])];
  if (typeof id !== 'number' || typeof name !== 'string') throw new CrmError('unexpected-reply');
  return typeof code === 'string' ? [{ id, code: code.toUpperCase(), name }] : [];
}
