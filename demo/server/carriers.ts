import { addressCarrier, storedCity } from './address-field';
import { ASSOCIATES } from './associates';
import { countryWithId } from './countries';
import { firstElement } from './element-field';
import { storedNumber, storedText } from './field';
import { type JsonObject, textMember } from './json';
import { listItem, multiLanguage } from './lists';
import type { CrmRecords, StoredRecord } from './records';

/** The time format of the API: UTC without a zone mark, whole seconds. */
export function apiTime(time: number): string {
  return new Date(time).toISOString().slice(0, 19);
}

/** A person's name as it is written. */
export function fullName(record: StoredRecord): string {
  return ['Firstname', 'MiddleName', 'Lastname']
    .map((name) => storedText(record, name))
    .filter((part) => part !== '')
    .join(' ');
}

/** The short Contact carrier that other entities embed. */
export function contactCarrier(id: number, crm: CrmRecords): JsonObject | null {
  const record = crm.find('Contact', id);
  if (record === undefined) {
    return null;
  }
  const country = countryWithId(storedNumber(record, 'Country'));
  const address = addressCarrier(record.values.Address, 'Contact');
  return {
    ContactId: id,
    Name: storedText(record, 'Name'),
    OrgNr: storedText(record, 'OrgNr'),
    Department: storedText(record, 'Department'),
    URL: firstElement(record.values.Urls),
    City: storedCity(record.values.Address),
    DirectPhone: firstElement(record.values.Phones),
    AssociateId: storedNumber(record, 'Associate'),
    CountryId: country?.id ?? 0,
    EmailAddress: firstElement(record.values.Emails),
    Kananame: '',
    EmailAddressName: null,
    URLName: null,
    AssociateFullName: associateName(storedNumber(record, 'Associate')),
    BusinessName: listName('business', storedNumber(record, 'Business')),
    CategoryName: listName('category', storedNumber(record, 'Category')),
    CountryName: country === undefined ? '' : multiLanguage(country),
    Address: address,
    FormattedAddress: textMember(address, 'Formatted'),
    FullName: [storedText(record, 'Name'), storedText(record, 'Department')].filter(Boolean).join(', '),
    IsOwnerContact: false,
    ActiveErpLinks: 0,
    Number1: storedText(record, 'Number1'),
    Number2: storedText(record, 'Number2'),
    TableRight: null,
    FieldProperties: {},
  };
}

/** The short Person carrier, as in `ContactEntity.Persons` and `/Contact/{id}/Persons`. */
export function personCarrier(record: StoredRecord, crm: CrmRecords): JsonObject {
  const company = crm.find('Contact', storedNumber(record, 'Contact'));
  return {
    Position: listName('perspos', storedNumber(record, 'Position')),
    PersonId: record.id,
    Mrmrs: storedText(record, 'Mrmrs'),
    Firstname: storedText(record, 'Firstname'),
    Lastname: storedText(record, 'Lastname'),
    MiddleName: storedText(record, 'MiddleName'),
    Title: storedText(record, 'Title'),
    Description: storedText(record, 'Description'),
    Email: firstElement(record.values.Emails),
    FullName: fullName(record),
    DirectPhone: firstElement(record.values.OfficePhones),
    FormalName: fullName(record),
    CountryId: storedNumber(record, 'Country'),
    ContactId: company?.id ?? 0,
    ContactName: company === undefined ? '' : storedText(company, 'Name'),
    Retired: record.values.Retired === true ? 1 : 0,
    Rank: record.id,
    ActiveInterests: 0,
    ContactDepartment: company === undefined ? '' : storedText(company, 'Department'),
    MobilePhone: firstElement(record.values.MobilePhones),
    PersonNumber: storedText(record, 'PersonNumber'),
    ActiveErpLinks: 0,
    TableRight: null,
    FieldProperties: {},
  };
}

/** Persons of a company in the order of their ids. */
export function personsOf(companyId: number, crm: CrmRecords): StoredRecord[] {
  return crm.all('Person').filter((person) => storedNumber(person, 'Contact') === companyId);
}

/** The name of an associate, blank for nobody. */
export function associateName(id: number): string {
  return ASSOCIATES.find((associate) => associate.id === id)?.name ?? '';
}

/** The multi-language name of a list item, blank for none. */
export function listName(list: Parameters<typeof listItem>[0], id: number): string {
  const item = listItem(list, id);
  return item === undefined ? '' : multiLanguage(item);
}
