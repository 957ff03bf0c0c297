import { addressField } from './address-field';
import { badRequest } from './api-error';
import { associateCarrier } from './associates';
import { apiTime, contactCarrier, fullName, listName, personCarrier, personsOf } from './carriers';
import { customFieldsField } from './custom-field';
import { elementsField } from './element-field';
import { dateField, type Field, flagField, NO_DATE, ownedField, readReference, storedNumber, textField } from './field';
import type { JsonObject } from './json';
import { projectMembers } from './project-members';
import type { EntityName } from './records';
import { associateField, countryField, interestsField, listField } from './reference-fields';

export type FieldTable = Readonly<Record<string, Field>>;

const zero = ownedField('System.Int32', () => 0);
const nothing = ownedField(null, () => null);
const noText = ownedField('System.String', () => '');
const noDate = ownedField('System.DateTime', () => NO_DATE);
const noItems = ownedField(null, () => []);
const no = ownedField('System.Boolean', () => false);

/** Properties that every entity has and the server owns. */
const STAMPS: FieldTable = {
  UpdatedDate: ownedField('System.DateTime', (record) => apiTime(record.updated)),
  CreatedDate: ownedField('System.DateTime', (record) => apiTime(record.created)),
  UpdatedBy: ownedField('SuperOffice.CRM.Services.Associate', (record) => associateCarrier(record.updatedBy)),
  CreatedBy: ownedField('SuperOffice.CRM.Services.Associate', (record) =>
    associateCarrier(storedNumber(record, 'Associate')),
  ),
  ActiveErpLinks: zero,
  ActiveStatusMonitorId: zero,
  Source: zero,
  UserDefinedFields: ownedField(null, () => ({})),
  ExtraFields: ownedField(null, () => ({})),
};

const SYNC_STAMPS: FieldTable = {
  DbiAgentId: zero,
  DbiKey: noText,
  DbiLastModified: noDate,
  DbiLastSyncronized: noDate,
  SupportAssociate: nothing,
  TicketPriority: nothing,
  CustomerLanguage: nothing,
  BounceEmails: noItems,
  UtmParameters: nothing,
};

const CONTACT_FIELDS: FieldTable = {
  ContactId: ownedField('System.Int32', (record) => record.id),
  Name: textField(219, { mandatory: true }),
  Department: textField(219),
  OrgNr: textField(49),
  Number1: textField(49),
  Number2: textField(49),
  Emails: elementsField('email'),
  Interests: interestsField('contint'),
  Urls: elementsField('url'),
  Phones: elementsField('phone'),
  Faxes: elementsField('phone'),
  Description: textField(2047),
  Associate: associateField(),
  Business: listField('business', 'Business', { mandatory: true }),
  Category: listField('category', 'Category', { mandatory: true }),
  Country: countryField(),
  Persons: ownedField(null, (record, crm) => personsOf(record.id, crm).map((person) => personCarrier(person, crm))),
  NoMailing: flagField(),
  Kananame: textField(219),
  Xstop: flagField(),
  ActiveInterests: zero,
  GroupId: ownedField('System.Int32', () => 1),
  Deleted: zero,
  SupportPerson: nothing,
  Address: addressField('Contact'),
  Domains: noItems,
  CustomFields: customFieldsField([
    { key: 'SuperOffice:1', initial: '', pattern: /^[^[]*$/ },
    { key: 'SuperOffice:2', initial: '[I:30]', pattern: /^\[I:-?\d+\]$/ },
    { key: 'SuperOffice:3', initial: 'False', pattern: /^(True|False)$/ },
  ]),
  ...STAMPS,
  ...SYNC_STAMPS,
};

/** The company of a contact; it must exist. */
const companyField: Field = {
  type: 'SuperOffice.CRM.Services.Contact',
  length: 4,
  mandatory: true,
  readOnly: false,
  present: (record, name, crm) => contactCarrier(storedNumber(record, name), crm),
  read(sent, name, _record, crm) {
    const id = readReference(sent, 'ContactId', name);
    if (crm.find('Contact', id) === undefined) {
      throw badRequest(`There is no company ${id}.`);
    }
    return id;
  },
};

const PERSON_FIELDS: FieldTable = {
  PersonId: ownedField('System.Int32', (record) => record.id),
  Firstname: textField(99, { mandatory: true }),
  MiddleName: textField(99),
  Lastname: textField(99),
  Mrmrs: textField(239),
  Title: textField(239),
  BirthDate: dateField(),
  Emails: elementsField('email'),
  Description: textField(2047),
  IsAssociate: no,
  PrivatePhones: elementsField('phone'),
  Faxes: elementsField('phone'),
  MobilePhones: elementsField('phone'),
  OfficePhones: elementsField('phone'),
  OtherPhones: elementsField('phone'),
  InternetPhones: elementsField('phone'),
  Position: listField('perspos', 'Position'),
  Contact: companyField,
  Country: countryField(),
  Interests: interestsField('persint'),
  PersonNumber: textField(49),
  FullName: ownedField('System.String', fullName),
  NoMailing: flagField(),
  UsePersonAddress: flagField(),
  Retired: flagField(),
  Urls: elementsField('url'),
  FormalName: ownedField('System.String', fullName),
  Address: addressField('Person'),
  Post1: textField(99),
  Post2: textField(99),
  Post3: textField(99),
  Kanalname: textField(99),
  Kanafname: textField(99),
  CorrespondingAssociate: nothing,
  Category: ownedField(null, (record, crm) => companyList(storedNumber(record, 'Contact'), 'Category', crm)),
  Business: ownedField(null, (record, crm) => companyList(storedNumber(record, 'Contact'), 'Business', crm)),
  Associate: associateField(),
  Salutation: textField(239),
  ActiveInterests: zero,
  SentInfo: zero,
  ShowContactTickets: zero,
  UserInfo: nothing,
  ChatEmails: noItems,
  ShipmentTypes: noItems,
  Consents: noItems,
  CreatedByFormId: zero,
  LeadstatusId: zero,
  Leadstatus: noText,
  CustomFields: customFieldsField([{ key: 'SuperOffice:1', initial: '', pattern: /^[^[]*$/ }]),
  ...STAMPS,
  ...SYNC_STAMPS,
};

function companyList(
  companyId: number,
  name: 'Category' | 'Business',
  crm: Parameters<typeof contactCarrier>[1],
): JsonObject | null {
  const company = crm.find('Contact', companyId);
  if (company === undefined) {
    return null;
  }
  const id = storedNumber(company, name);
  const list = name === 'Category' ? 'category' : 'business';
  return { Id: id, Value: listName(list, id), Tooltip: '', TableRight: null, FieldProperties: {} };
}

const PROJECT_FIELDS: FieldTable = {
  ProjectId: ownedField('System.Int32', (record) => record.id),
  Name: textField(219, { mandatory: true }),
  ProjectNumber: textField(49),
  ProjectMembers: ownedField(null, projectMembers),
  Urls: elementsField('url'),
  Description: textField(2047),
  Postit: textField(2047),
  Associate: associateField(),
  ProjectStatus: listField('projectstatus', 'ProjectStatus', { mandatory: true }),
  ProjectType: listField('projecttype', 'ProjectType', { mandatory: true }),
  HasImage: no,
  ImageDescription: noText,
  Links: noItems,
  ActiveLinks: zero,
  Completed: flagField(),
  NextMilestoneDate: noDate,
  NmdAppointmentId: zero,
  EndDate: dateField(),
  EventId: zero,
  StartDate: noDate,
  PublishEventDate: noDate,
  PublishTo: noDate,
  PublishFrom: noDate,
  IsPublished: no,
  CustomFields: customFieldsField([{ key: 'SuperOffice:1', initial: '', pattern: /^[^[]*$/ }]),
  ...STAMPS,
};

/** The properties of each entity, named and shaped as the official client's carriers. */
export const ENTITY_FIELDS: Readonly<Record<EntityName, FieldTable>> = {
  Contact: CONTACT_FIELDS,
  Person: PERSON_FIELDS,
  Project: PROJECT_FIELDS,
};

/** The name of the property that holds an entity's key. */
export const KEY_NAMES: Readonly<Record<EntityName, string>> = {
  Contact: 'ContactId',
  Person: 'PersonId',
  Project: 'ProjectId',
};
