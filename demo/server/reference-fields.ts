import { badRequest } from './api-error';
import { ASSOCIATES, associateCarrier } from './associates';
import { countryCarrier, countryWithId } from './countries';
import { type Field, readReference, storedNumber, storedValue, wrongType } from './field';
import { isJsonObject, type Json, member } from './json';
import { LISTS, type ListName, listItem, listReference, selectableItems } from './lists';

/** A choice from a list: `{Id, Value, Tooltip}`; the id decides. */
export function listField(list: ListName, carrier: string, options: { readonly mandatory?: boolean } = {}): Field {
  const mandatory = options.mandatory === true;
  return {
    type: `SuperOffice.CRM.Services.${carrier}`,
    length: 4,
    mandatory,
    readOnly: false,
    present: (record, name) => listReference(list, storedNumber(record, name)),
    read(sent, name) {
      const id = readReference(sent, 'Id', name);
      if (id === 0 ? mandatory : listItem(list, id) === undefined) {
        throw badRequest(id === 0 ? `Property "${name}" is mandatory.` : `List "${list}" has no item ${id}.`);
      }
      return id;
    },
  };
}

export function countryField(): Field {
  return {
    type: 'SuperOffice.CRM.Services.Country',
    length: 4,
    mandatory: false,
    readOnly: false,
    present: (record, name) => countryCarrier(storedNumber(record, name)),
    read(sent, name) {
      const id = readReference(sent, 'CountryId', name);
      if (id !== 0 && countryWithId(id) === undefined) {
        throw badRequest(`There is no country ${id}.`);
      }
      return id;
    },
  };
}

export function associateField(): Field {
  return {
    type: 'SuperOffice.CRM.Services.Associate',
    length: 4,
    mandatory: false,
    readOnly: false,
    present: (record, name) => associateCarrier(storedNumber(record, name)),
    read(sent, name, record) {
      const id = readReference(sent, 'AssociateId', name);
      if (id !== 0 && !ASSOCIATES.some((associate) => associate.id === id)) {
        throw badRequest(`There is no associate ${id}.`);
      }
      return id === 0 ? storedNumber(record, name) : id;
    },
  };
}

/** The interests of a record: every list item with a Selected flag. */
export function interestsField(list: ListName): Field {
  return {
    type: null,
    length: 0,
    mandatory: false,
    readOnly: false,
    present: (record, name) => selectableItems(list, new Set(storedIds(storedValue(record, name)))),
    read(sent, name, record) {
      if (sent === undefined || sent === null) {
        return storedIds(storedValue(record, name));
      }
      if (!Array.isArray(sent)) {
        throw wrongType(name, 'an array');
      }
      const selected = new Set(storedIds(storedValue(record, name)));
      for (const item of sent) {
        applySelection(selected, item, list, name);
      }
      return [...selected].sort((left, right) => left - right);
    },
  };
}

function storedIds(value: Json): number[] {
  return Array.isArray(value) ? value.filter((id) => typeof id === 'number') : [];
}

function applySelection(selected: Set<number>, item: Json, list: ListName, name: string): void {
  const id = isJsonObject(item) ? Number(member(item, 'Id')) : Number.NaN;
  if (!LISTS[list].some((candidate) => candidate.id === id)) {
    throw badRequest(`Property "${name}" names an item that list "${list}" does not have.`);
  }
  if (isJsonObject(item) && member(item, 'Selected') === true) {
    selected.add(id);
  } else {
    selected.delete(id);
  }
}
