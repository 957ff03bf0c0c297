import { fullName } from './carriers';
import { firstElement } from './element-field';
import { storedNumber, storedText } from './field';
import type { JsonObject } from './json';
import type { CrmRecords, StoredRecord } from './records';

/** The persons of a project in its member order; ids of persons that are gone are skipped. */
export function memberRecords(project: StoredRecord, crm: CrmRecords): StoredRecord[] {
  const ids = project.values.Members;
  return (Array.isArray(ids) ? ids : [])
    .map((id) => (typeof id === 'number' ? crm.find('Person', id) : undefined))
    .filter((person) => person !== undefined);
}

/** The ProjectMember carriers of a project. */
export function projectMembers(project: StoredRecord, crm: CrmRecords): JsonObject[] {
  return memberRecords(project, crm).map((person, index) => {
    const company = crm.find('Contact', storedNumber(person, 'Contact'));
    return {
      ProjectmemberId: project.id * 100 + index + 1,
      ContactId: company?.id ?? 0,
      ProjectId: project.id,
      ContactName: company === undefined ? '' : storedText(company, 'Name'),
      ContactDepartment: company === undefined ? '' : storedText(company, 'Department'),
      ProjectName: storedText(project, 'Name'),
      EmailAddress: firstElement(person.values.Emails),
      CountryId: storedNumber(person, 'Country'),
      Firstname: storedText(person, 'Firstname'),
      MiddleName: storedText(person, 'MiddleName'),
      Lastname: storedText(person, 'Lastname'),
      PersonId: person.id,
      Mrmrs: storedText(person, 'Mrmrs'),
      Phone: firstElement(person.values.MobilePhones),
      FullName: fullName(person),
      TableRight: null,
      FieldProperties: {},
    };
  });
}

/** Projects in which any of the given persons is a member. */
export function projectsWithMembers(persons: ReadonlySet<number>, crm: CrmRecords): StoredRecord[] {
  return crm.all('Project').filter((project) => memberRecords(project, crm).some((person) => persons.has(person.id)));
}
