import { COLUMNS, type Model, type Row, type Stored } from './definitions';
import { OdooException } from './exception';
import { seedRows } from './seed';

const ADDRESS = ['street', 'street2', 'zip', 'city', 'country_id'];

/** The database. Writing goes through the checks and side effects that Odoo has for these models. */
export class OdooStore {
  #rows = seedRows();
  #seconds = Date.parse('2026-11-23T09:00:00Z');

  reset(): void {
    this.#rows = seedRows();
  }

  all(model: Model): readonly Row[] {
    return this.#rows[model];
  }

  find(model: Model, id: number): Row | undefined {
    return this.#rows[model].find((row) => row.id === id);
  }

  remove(model: Model, id: number): void {
    this.#rows[model] = this.#rows[model].filter((row) => row.id !== id);
  }

  /** Without checks, for the tests themselves. */
  set(model: Model, id: number, values: Row): void {
    this.#rows[model] = this.#rows[model].map((row) =>
      row.id === id ? { ...row, ...values, write_date: this.#now() } : row,
    );
  }

  /** As the ORM's `write`, also in that the same values again count as a change. */
  write(model: Model, id: number, given: Row): void {
    const row = this.find(model, id);
    if (row === undefined) throw missing(model, id);
    const values = this.#accepted(model, row, given);
    this.set(model, id, values);
    if (model === 'res.partner') this.#handDown(id, values);
  }

  #accepted(model: Model, row: Row, given: Row): Row {
    const values = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, this.#checked(model, name, value)]),
    );
    if (values.name === false) throw nameless(model, row);
    return model === 'project.project' ? withBothDates(row, values) : values;
  }

  #checked(model: Model, name: string, value: Stored): Stored {
    const column = COLUMNS[model][name];
    if (column === undefined)
      throw new OdooException('builtins.ValueError', `Invalid field '${name}' on model '${model}'`);
    if (value === false) return false;
    if (column.type === 'char') return String(value).trim() === '' ? false : String(value);
    if (column.type === 'date' && !/^\d{4}-\d\d-\d\d$/.test(String(value))) {
      throw new OdooException('builtins.ValueError', `time data '${value}' does not match format '%Y-%m-%d'`);
    }
    if (column.relation !== undefined && this.find(column.relation, Number(value)) === undefined) {
      throw missing(column.relation, Number(value));
    }
    if (column.selection?.includes(String(value)) === false) {
      throw new OdooException('builtins.ValueError', `Wrong value for ${model}.${name}: '${value}'`);
    }
    return value;
  }

  /** A company's address is that of its contacts as well; they are written anew each time. */
  #handDown(id: number, values: Row): void {
    const address = Object.fromEntries(Object.entries(values).filter(([name]) => ADDRESS.includes(name)));
    if (Object.keys(address).length === 0) return;
    for (const child of this.all('res.partner')) {
      if (child.parent_id === id && child.type === 'contact') this.set('res.partner', Number(child.id), address);
    }
  }

  /** Whole seconds of UTC, without a zone. */
  #now(): string {
    this.#seconds += 1000;
    return new Date(this.#seconds).toISOString().slice(0, 19).replace('T', ' ');
  }
}

function missing(model: Model, id: number): OdooException {
  return new OdooException(
    'odoo.exceptions.MissingError',
    `Record does not exist or has been deleted.\n(Record: ${model}(${id},), User: 2)`,
  );
}

function nameless(model: Model, { type }: Row): OdooException {
  if (model === 'res.partner' && type === 'contact') {
    return new OdooException('odoo.exceptions.ValidationError', 'Contacts require a name');
  }
  return new OdooException(
    'odoo.exceptions.ValidationError',
    "The operation cannot be completed: Missing required value for the field 'Name' (name)",
  );
}

/** A project has both dates or none: one alone is left out without a word. */
function withBothDates(row: Row, values: Row): Row {
  const { date_start: start = true, date: end = true, ...others } = values;
  if (start === false || end === false) return { ...others, date_start: false, date: false };
  const hasStart = row.date_start !== false || 'date_start' in values;
  const hasEnd = row.date !== false || 'date' in values;
  const kept = { ...others, ...(hasEnd && 'date_start' in values ? { date_start: start } : {}) };
  const both = { ...kept, ...(hasStart && 'date' in values ? { date: end } : {}) };
  const [from, to] = [both.date_start ?? row.date_start, both.date ?? row.date];
  if (typeof from === 'string' && typeof to === 'string' && from > to) {
    throw new OdooException(
      'odoo.exceptions.ValidationError',
      "The operation cannot be completed: The project's start date must be before its end date.",
    );
  }
  return both;
}
