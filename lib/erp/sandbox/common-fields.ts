import type { ErpField } from '../contract';

/** Fields that several actor types have. */
export const NUMBER: ErpField = {
  key: 'number',
  label: 'Number',
  type: 'identifier',
  access: 'read-only',
  meaning: 'number',
  sortable: true,
};
export const MODIFIED: ErpField = {
  key: 'modified',
  label: 'Last modified',
  type: 'date',
  access: 'read-only',
  sortable: true,
};
export const PHONE: ErpField = {
  key: 'phone',
  label: 'Phone',
  type: 'phone',
  access: 'normal',
  meaning: 'phone',
  maxLength: 30,
  sortable: true,
};
export const EMAIL: ErpField = {
  key: 'email',
  label: 'E-mail',
  type: 'email',
  access: 'normal',
  meaning: 'email',
  maxLength: 80,
  sortable: true,
};
