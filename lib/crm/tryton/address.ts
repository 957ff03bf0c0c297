import type { Entity, RecordOnPage } from '../../model/record';
import type { AddressRule } from '../address/rule';

/**
 * How Tryton's web client addresses a saved record: `#<database>/model/<model>/<id>;name=…&views=…`. A list and a record
 * that was never saved have no id in it. A party says nowhere what it is: a company or a person at one.
 * Source: `Sao.Screen.get_url` and `Sao.open_url` in sao 6.0.
 */
export const TRYTON_ADDRESSES: readonly AddressRule[] = [
  { entities: ['company', 'contact'], id: 'digits', hash: '{any}/model/party.party/{id}' },
  { entities: ['project'], id: 'digits', hash: '{any}/model/project.work/{id}' },
];

/** Tryton's name for each kind of record. */
export const MODELS: Readonly<Record<Entity, string>> = {
  company: 'party.party',
  contact: 'party.party',
  project: 'project.work',
};

/** The database that an address works with, as it stands there; null where it says none, as before signing in. */
export function databaseIn(address: URL): string | null {
  return /^#([^/;?&]+)/.exec(address.hash)?.[1] ?? null;
}

/** Every database of a server numbers its records on its own, so each is an installation: `https://host/#sales/`. */
export function trytonInstallation(address: URL): string {
  const database = databaseIn(address);
  const client = address.origin + address.pathname;
  return database === null ? client.slice(0, client.lastIndexOf('/') + 1) : `${client}#${database}/`;
}

/** Whether an address looks like Tryton's web client with something open in it. */
export function resemblesTryton(address: URL): boolean {
  return /^#[^/;?&]+\/(model|wizard|report)\/[a-z]\w*\.[\w.]+/.test(address.hash);
}

/** Of an installation without a database only the client itself can be opened. */
export function trytonRecordAddress(installation: string, { entity, id }: RecordOnPage): string {
  if (!installation.includes('#')) return installation;
  return `${installation}model/${MODELS[entity]}/${encodeURIComponent(id)}`;
}
