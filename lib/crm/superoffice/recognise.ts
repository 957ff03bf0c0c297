import type { AddressedRecord, Entity } from '../../model/record';

/** SuperOffice calls a company `contact` and a contact `person`; that difference ends in this folder. */
const SCREENS: Readonly<Record<string, readonly [Entity, string]>> = {
  contact: ['company', 'contact_id'],
  person: ['contact', 'person_id'],
  project: ['project', 'project_id'],
};

/**
 * The record that an address of SuperOffice's web client names: `…/default.aspx?WHERE?WHAT`, two question marks. The
 * first token of WHERE decides what it is, for a company's address may carry the highlighted contact's id as well.
 * An unsaved record (id 0, `new=true`) is none. Code and not address rules: those cannot say what must
 * be absent. Source: the SoProtocol pages of the SuperOffice documentation.
 */
export function recogniseSuperOffice(address: URL): AddressedRecord | null {
  const [where, what] = addressParts(address);
  const screen = SCREENS[firstToken(where)];
  if (screen === undefined || /(^|&)new=true(&|$)/i.test(what)) return null;
  const [entity, parameter] = screen;
  const id = new RegExp(`(?:^|&)${parameter}=([1-9]\\d{0,9})(?:&|$)`, 'i').exec(what)?.[1];
  return id === undefined ? null : { entities: [entity], id };
}

/** Whether an address looks like SuperOffice at all. */
export function resemblesSuperOffice(address: URL): boolean {
  if (/(^|\.)superoffice\.com$/.test(address.hostname) && /^\/Cust\d+(\/|$)/i.test(address.pathname)) return true;
  const [where] = addressParts(address);
  return where.includes('.') && Object.hasOwn(SCREENS, firstToken(where));
}

/** WHERE and WHAT of an address; both blank where it is not the web client's. */
export function addressParts(address: URL): [where: string, what: string] {
  if (!/\/default\.aspx$/i.test(address.pathname)) return ['', ''];
  const [where = '', ...rest] = address.search.slice(1).split('?');
  return [where, rest.join('&')];
}

/** `contact[mode=edit].main` → `contact`; the brackets may be percent-encoded. */
function firstToken(where: string): string {
  return (/^[a-z]+(?=[.[%]|$)/i.exec(where)?.[0] ?? '').toLowerCase();
}
