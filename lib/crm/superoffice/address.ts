import type { Entity, RecordOnPage } from '../../model/record';

/** Origin and tenant: the first path segment, as SuperOffice's own web panel sample takes it; none at the root. */
export function superOfficeInstallation(address: URL): string {
  const tenant = /^\/([^/]+)\//.exec(address.pathname)?.[1];
  return tenant === undefined ? `${address.origin}/` : `${address.origin}/${tenant}/`;
}

const SCREENS: Readonly<Record<Entity, string>> = {
  company: 'contact.main.personarchive?contact_id=',
  contact: 'person.main.activityarchive?person_id=',
  project: 'project.main.projectmembersarchive?project_id=',
};

export function superOfficeRecordAddress(installation: string, record: RecordOnPage): string {
  return `${installation}default.aspx?${SCREENS[record.entity]}${encodeURIComponent(record.id)}`;
}
