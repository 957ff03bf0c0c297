import type { RecordScreen } from '../../address';
import type { Words } from '../../dictionary/en';

/** A column of a grid: where its value is in a row, and how it is shown. */
export interface Column {
  readonly label: keyof Words;
  readonly path: string;
  readonly kind?: 'record' | 'company' | 'badge' | 'date' | 'email' | 'number' | 'done';
  /** Less important columns give way on narrow screens. */
  readonly wideOnly?: boolean;
  readonly widestOnly?: boolean;
}

export const LIST_COLUMNS: Readonly<Record<RecordScreen, readonly Column[]>> = {
  contact: [
    { label: 'name', path: 'nameDepartment', kind: 'record' },
    { label: 'orgNr', path: 'orgNr', wideOnly: true },
    { label: 'city', path: 'city' },
    { label: 'country', path: 'country', widestOnly: true },
    { label: 'category', path: 'category', kind: 'badge' },
    { label: 'business', path: 'business', widestOnly: true },
    { label: 'phone', path: 'phone/formattedNumber', wideOnly: true },
  ],
  person: [
    { label: 'name', path: 'fullName', kind: 'record' },
    { label: 'title', path: 'title', widestOnly: true },
    { label: 'company', path: 'contact/name', kind: 'company' },
    { label: 'mobile', path: 'mobilePhone/formattedNumber', widestOnly: true },
    { label: 'email', path: 'email/emailAddress', kind: 'email', wideOnly: true },
  ],
  project: [
    { label: 'name', path: 'name', kind: 'record' },
    { label: 'projectNumber', path: 'number', wideOnly: true },
    { label: 'projectType', path: 'type', widestOnly: true },
    { label: 'projectStatus', path: 'status', kind: 'badge' },
    { label: 'endDate', path: 'endDate', kind: 'date', wideOnly: true },
    { label: 'memberCount', path: 'members', kind: 'number', wideOnly: true },
    { label: 'responsible', path: 'associateId', wideOnly: true },
  ],
};

/** Columns in which the search box of a list looks. */
export const SEARCH_COLUMNS: Readonly<Record<RecordScreen, readonly string[]>> = {
  contact: ['nameDepartment', 'orgNr', 'city', 'category', 'country'],
  person: ['fullName', 'contact/name', 'email/emailAddress', 'title'],
  project: ['name', 'number', 'status', 'type'],
};

export const ACTIVITY_COLUMNS: readonly Column[] = [
  { label: 'date', path: 'date', kind: 'date' },
  { label: 'type', path: 'type' },
  { label: 'text', path: 'text' },
  { label: 'responsible', path: 'associateId', wideOnly: true },
  { label: 'completed', path: 'completed', kind: 'done', wideOnly: true },
];

export const PERSON_COLUMNS: readonly Column[] = [
  { label: 'name', path: 'fullName', kind: 'record' },
  { label: 'title', path: 'title' },
  { label: 'mobile', path: 'mobilePhone/formattedNumber', wideOnly: true },
  { label: 'email', path: 'email/emailAddress', kind: 'email', wideOnly: true },
];

export const PROJECT_COLUMNS: readonly Column[] = LIST_COLUMNS.project.filter(({ path }) => path !== 'type');
