import { storedCity } from './address-field';
import { apiTime, associateName, fullName, listName } from './carriers';
import { countryWithId } from './countries';
import { firstElement } from './element-field';
import { storedNumber, storedText } from './field';
import { multiLanguage } from './lists';
import type { Archive } from './odata';
import type { ArchiveRow } from './odata-filter';
import { memberRecords } from './project-members';
import type { CrmRecords, EntityName, StoredRecord } from './records';
import { type ReplyLanguage, translate } from './translation';

type RowMaker = (record: StoredRecord, crm: CrmRecords) => ArchiveRow;

const ROWS: Readonly<Record<EntityName, RowMaker>> = { Contact: companyRow, Person: personRow, Project: projectRow };

const KEY_COLUMNS: Readonly<Record<EntityName, string>> = {
  Contact: 'contactId',
  Person: 'personId',
  Project: 'projectId',
};

/** The archive of some records of an entity, with the columns of the documented list endpoints. */
export function archiveOf(
  entity: EntityName,
  records: readonly StoredRecord[],
  crm: CrmRecords,
  language: ReplyLanguage | undefined,
): Archive {
  return {
    entityName: entity.toLowerCase(),
    keyColumn: KEY_COLUMNS[entity],
    rows: records.map((record) => translateRow(ROWS[entity](record, crm), language)),
  };
}

function translateRow(row: ArchiveRow, language: ReplyLanguage | undefined): ArchiveRow {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      typeof value === 'string' ? translate<string>(value, language) : value,
    ]),
  );
}

function companyRow(record: StoredRecord): ArchiveRow {
  const country = countryWithId(storedNumber(record, 'Country'));
  const name = storedText(record, 'Name');
  const department = storedText(record, 'Department');
  return {
    contactId: record.id,
    name,
    department,
    nameDepartment: [name, department].filter(Boolean).join(', '),
    orgNr: storedText(record, 'OrgNr'),
    code: storedText(record, 'Number1'),
    number: storedText(record, 'Number2'),
    category: listName('category', storedNumber(record, 'Category')),
    business: listName('business', storedNumber(record, 'Business')),
    country: country === undefined ? '' : multiLanguage(country),
    countryCode: country?.code ?? '',
    city: storedCity(record.values.Address),
    'phone/formattedNumber': firstElement(record.values.Phones),
    'email/emailAddress': firstElement(record.values.Emails),
    'url/URLAddress': firstElement(record.values.Urls),
    associateId: associateName(storedNumber(record, 'Associate')),
    updatedDate: apiTime(record.updated),
    registeredDate: apiTime(record.created),
  };
}

function personRow(record: StoredRecord, crm: CrmRecords): ArchiveRow {
  const company = crm.find('Contact', storedNumber(record, 'Contact'));
  return {
    personId: record.id,
    firstName: storedText(record, 'Firstname'),
    lastName: storedText(record, 'Lastname'),
    fullName: fullName(record),
    title: storedText(record, 'Title'),
    position: listName('perspos', storedNumber(record, 'Position')),
    contactId: company?.id ?? 0,
    'contact/name': company === undefined ? '' : storedText(company, 'Name'),
    'phone/formattedNumber': firstElement(record.values.OfficePhones),
    'mobilePhone/formattedNumber': firstElement(record.values.MobilePhones),
    'email/emailAddress': firstElement(record.values.Emails),
    personNumber: storedText(record, 'PersonNumber'),
    updatedDate: apiTime(record.updated),
  };
}

function projectRow(record: StoredRecord, crm: CrmRecords): ArchiveRow {
  const [first] = memberRecords(record, crm);
  const company = first === undefined ? undefined : crm.find('Contact', storedNumber(first, 'Contact'));
  return {
    projectId: record.id,
    name: storedText(record, 'Name'),
    number: storedText(record, 'ProjectNumber'),
    type: listName('projecttype', storedNumber(record, 'ProjectType')),
    status: listName('projectstatus', storedNumber(record, 'ProjectStatus')),
    endDate: storedText(record, 'EndDate'),
    'contact/name': company === undefined ? '' : storedText(company, 'Name'),
    members: memberRecords(record, crm).length,
    associateId: associateName(storedNumber(record, 'Associate')),
    updatedDate: apiTime(record.updated),
  };
}
