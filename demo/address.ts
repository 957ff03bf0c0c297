/**
 * The address grammar of the CRM: `default.aspx?WHERE?WHAT` with two question marks.
 * WHERE is a dotted list of tokens whose first one names the screen; WHAT holds the ids.
 * Modelled on the SoProtocol pages of the SuperOffice documentation.
 */

export type RecordScreen = 'contact' | 'person' | 'project';

export interface RecordAddress {
  readonly screen: RecordScreen;
  readonly id: number;
  readonly tab: string;
  readonly section: string;
  readonly editing: boolean;
}

export interface ListAddress {
  readonly screen: 'find';
  readonly entity: RecordScreen;
  readonly text: string;
}

export type Address = RecordAddress | ListAddress;

/** Tabs of the main card in their order; the tokens are those of the documented grammar. */
export const CARD_TABS: Readonly<Record<RecordScreen, readonly string[]>> = {
  contact: ['main', 'udef', 'interest', 'info', 'www'],
  person: ['main', 'details', 'udef', 'interest', 'info', 'www'],
  project: ['main', 'udef', 'info', 'image', 'links'],
};

/** Section tabs below the card in their order. */
export const SECTION_TABS: Readonly<Record<RecordScreen, readonly string[]>> = {
  contact: ['personarchive', 'activityarchive', 'projectarchive'],
  person: ['activityarchive', 'projectarchive'],
  project: ['projectmembersarchive', 'activityarchive'],
};

const ID_NAMES: Readonly<Record<RecordScreen, string>> = {
  contact: 'contact_id',
  person: 'person_id',
  project: 'project_id',
};

/** The address that opens a record on its first tab. */
export function recordAddress(screen: RecordScreen, id: number): RecordAddress {
  return {
    screen,
    id,
    tab: CARD_TABS[screen][0] ?? 'main',
    section: SECTION_TABS[screen][0] ?? '',
    editing: false,
  };
}

/** The address of a list, optionally already searched. */
export function listAddress(entity: RecordScreen, text = ''): ListAddress {
  return { screen: 'find', entity, text };
}

/** Reads `location.search`; undefined when it holds no screen or no usable id. */
export function parseAddress(search: string): Address | undefined {
  const [where = '', ...rest] = search.replace(/^\?/, '').split('?');
  const what = new URLSearchParams(rest.join('?'));
  const tokens = withBrackets(where).toLowerCase().split('.').filter(Boolean);
  const screen = withoutModifier(tokens[0] ?? '');
  if (screen === 'find') {
    const entity = tokens.slice(1).find(isRecordScreen);
    return entity === undefined ? undefined : listAddress(entity, what.get('text') ?? '');
  }
  return isRecordScreen(screen) ? parseRecord(screen, tokens, what) : undefined;
}

function parseRecord(
  screen: RecordScreen,
  tokens: readonly string[],
  what: URLSearchParams,
): RecordAddress | undefined {
  const id = Number(what.get(ID_NAMES[screen]));
  if (!Number.isSafeInteger(id) || id <= 0) {
    return undefined;
  }
  const names = tokens.slice(1).map(withoutModifier);
  const start = recordAddress(screen, id);
  return {
    ...start,
    tab: names.find((name) => CARD_TABS[screen].includes(name)) ?? start.tab,
    section: names.find((name) => SECTION_TABS[screen].includes(name)) ?? start.section,
    editing: tokens.some((token) => token.includes('[mode=edit]')),
  };
}

/** Writes the part of an address from the first question mark on. */
export function formatAddress(address: Address): string {
  if (address.screen === 'find') {
    const text = address.text === '' ? '' : new URLSearchParams({ text: address.text }).toString();
    return `?find.${address.entity}?${text}`;
  }
  const tab = address.editing ? `${address.tab}[mode=edit]` : address.tab;
  return `?${address.screen}.${tab}.${address.section}?${ID_NAMES[address.screen]}=${address.id}`;
}

/** Browsers may write the brackets of modifiers with percent signs. */
function withBrackets(where: string): string {
  return where.replaceAll(/%5B/gi, '[').replaceAll(/%5D/gi, ']');
}

function withoutModifier(token: string): string {
  return token.replace(/\[[^\]]*\]/g, '');
}

function isRecordScreen(token: string): token is RecordScreen {
  return token === 'contact' || token === 'person' || token === 'project';
}
