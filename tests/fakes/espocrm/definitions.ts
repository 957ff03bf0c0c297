/** The kinds of records that this fake has; EspoCRM calls them scopes or entity types. */
export const SCOPES = ['Account', 'Contact', 'Opportunity'] as const;
export type Scope = (typeof SCOPES)[number];

export interface Attribute {
  readonly type: 'text' | 'number' | 'enum' | 'date' | 'phone' | 'email' | 'read-only';
  readonly maxLength?: number;
  readonly required?: boolean;
  readonly options?: readonly string[];
}

const TYPES = ['', 'Customer', 'Investor', 'Partner', 'Reseller'];
const INDUSTRIES = [
  '',
  'Construction',
  'Energy',
  'Food & Beverage',
  'Manufacturing',
  'Retail',
  'Shipping',
  'Technology',
];
const STAGES = ['Prospecting', 'Qualification', 'Proposal', 'Negotiation', 'Closed Won', 'Closed Lost'];

const READ_ONLY: Attribute = { type: 'read-only' };

/** Set by the server alone; sent along, they are dropped without a word (`filterInputSystemAttributes` in Record/Service.php). */
const SYSTEM: Readonly<Record<string, Attribute>> = {
  id: READ_ONLY,
  createdAt: READ_ONLY,
  modifiedAt: READ_ONLY,
  versionNumber: READ_ONLY,
  assignedUserName: READ_ONLY,
};

function address(prefix: string): Record<string, Attribute> {
  return {
    [`${prefix}AddressStreet`]: { type: 'text', maxLength: 255 },
    [`${prefix}AddressCity`]: { type: 'text', maxLength: 100 },
    [`${prefix}AddressState`]: { type: 'text', maxLength: 100 },
    [`${prefix}AddressCountry`]: { type: 'text', maxLength: 100 },
    [`${prefix}AddressPostalCode`]: { type: 'text', maxLength: 40 },
  };
}

/** As in the entityDefs of EspoCRM 8.4 (application/Espo/Modules/Crm/Resources/metadata), as far as they matter here. */
export const DEFINITIONS: Readonly<Record<Scope, Readonly<Record<string, Attribute>>>> = {
  Account: {
    ...SYSTEM,
    name: { type: 'text', maxLength: 249, required: true },
    website: { type: 'text', maxLength: 255 },
    emailAddress: { type: 'email' },
    phoneNumber: { type: 'phone' },
    type: { type: 'enum', options: TYPES },
    industry: { type: 'enum', options: INDUSTRIES },
    sicCode: { type: 'text', maxLength: 40 },
    ...address('billing'),
    ...address('shipping'),
    description: { type: 'text' },
  },
  Contact: {
    ...SYSTEM,
    name: READ_ONLY,
    firstName: { type: 'text', maxLength: 100 },
    lastName: { type: 'text', maxLength: 100, required: true },
    title: { type: 'text', maxLength: 100 },
    emailAddress: { type: 'email' },
    phoneNumber: { type: 'phone' },
    addressStreet: { type: 'text', maxLength: 255 },
    addressCity: { type: 'text', maxLength: 100 },
    addressState: { type: 'text', maxLength: 100 },
    addressCountry: { type: 'text', maxLength: 100 },
    addressPostalCode: { type: 'text', maxLength: 40 },
    accountId: { type: 'text', maxLength: 24 },
    accountName: READ_ONLY,
    description: { type: 'text' },
  },
  Opportunity: {
    ...SYSTEM,
    name: { type: 'text', maxLength: 255, required: true },
    accountId: { type: 'text', maxLength: 24 },
    accountName: READ_ONLY,
    stage: { type: 'enum', options: STAGES },
    amount: { type: 'number', required: true },
    amountCurrency: { type: 'enum', options: ['NOK', 'EUR', 'USD'] },
    probability: { type: 'number' },
    closeDate: { type: 'date', required: true },
    description: { type: 'text' },
  },
};

/** Scopes whose records have a version number: `optimisticConcurrencyControl` in their metadata. Contact has it not. */
export const VERSIONED: ReadonlySet<Scope> = new Set(['Account', 'Opportunity']);

/** What is wrong with a value, in EspoCRM's words for it; null: nothing. */
export function validationFailure(attribute: Attribute, value: unknown): string | null {
  const isBlank = value === null || value === '';
  if (isBlank) return attribute.required === true ? 'required' : null;
  if (attribute.type === 'number') return typeof value === 'number' && Number.isFinite(value) ? null : 'valid';
  if (typeof value !== 'string') return 'valid';
  if (attribute.maxLength !== undefined && [...value].length > attribute.maxLength) return 'maxLength';
  return isOfType(attribute, value) ? null : 'valid';
}

function isOfType({ type, options }: Attribute, value: string): boolean {
  switch (type) {
    case 'enum':
      return options?.includes(value) ?? true;
    case 'date':
      return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value);
    case 'phone':
      return /^[0-9+()/.\-\sx#]+$/.test(value);
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value);
    default:
      return true;
  }
}
