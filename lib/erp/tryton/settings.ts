import * as v from 'valibot';
import { type Configuration, type ConfigurationField, ErpError } from '../contract';

/** The settings of a Tryton connection, checked. */
export interface TrytonSettings {
  /** Without a slash at the end; may hold a path. */
  readonly base: string;
  readonly origin: string;
  readonly database: string;
  readonly user: string;
  readonly password: string;
  /** Names of party categories; blank where the firm has no such parties. */
  readonly customerCategory: string;
  readonly supplierCategory: string;
  /** Name of the relation that a contact person has to its company; blank where persons are not kept. */
  readonly personRelation: string;
}

const text = (key: string, mandatory: boolean, defaultValue = ''): ConfigurationField => ({
  key,
  type: 'text',
  mandatory,
  defaultValue,
});

export const CONFIGURATION_FIELDS: readonly ConfigurationField[] = [
  { key: 'address', type: 'address', mandatory: true, defaultValue: '' },
  text('database', true),
  text('user', true),
  { key: 'password', type: 'secret', mandatory: true, defaultValue: '' },
  text('customerCategory', false, 'Customer'),
  text('supplierCategory', false, 'Supplier'),
  text('personRelation', false, 'Is contact person of'),
];

const Settings = v.object({
  address: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  database: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  user: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  password: v.pipe(v.string(), v.nonEmpty()),
  customerCategory: v.optional(v.pipe(v.string(), v.trim()), 'Customer'),
  supplierCategory: v.optional(v.pipe(v.string(), v.trim()), 'Supplier'),
  personRelation: v.optional(v.pipe(v.string(), v.trim()), 'Is contact person of'),
});

/**
 * Reads a base address as people paste it, also out of the web client's address bar. Throws `ErpError` (validation of
 * `address`) for anything that is not http or https, or that carries a password.
 */
export function parseAddress(address: string): { readonly base: string; readonly origin: string } {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : null;
  const acceptable = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  if (!acceptable)
    throw new ErpError('validation', { fields: { address: '' }, explanation: 'erp.tryton.addressMalformed' });
  const path = url.pathname.replace(/\/+$/, '');
  return { base: url.origin + path, origin: url.origin };
}

/** Checks the settings. Throws `ErpError` (validation) that names each setting that is missing. */
export function parseSettings(configuration: Configuration): TrytonSettings {
  const { base, origin } = parseAddress(configuration.address ?? '');
  const result = v.safeParse(Settings, configuration);
  if (!result.success) {
    const missing = result.issues.map((issue) => [v.getDotPath(issue) ?? '', '']);
    throw new ErpError('validation', { fields: Object.fromEntries(missing), explanation: 'erp.settingMissing' });
  }
  return { ...result.output, base, origin };
}
