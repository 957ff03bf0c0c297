import type { JsonObject } from './json';

/** A list row; names are kept in every language and turned into one when a reply is written. */
export interface ListItem {
  readonly id: number;
  readonly english: string;
  readonly norwegian: string;
}

export type ListName = 'category' | 'business' | 'projecttype' | 'projectstatus' | 'perspos' | 'contint' | 'persint';

function items(...names: readonly (readonly [string, string])[]): readonly ListItem[] {
  return names.map(([english, norwegian], index) => ({ id: index + 1, english, norwegian }));
}

/** The lists of the tenant under their documented MDO names. */
export const LISTS: Readonly<Record<ListName, readonly ListItem[]>> = {
  category: items(
    ['Customer', 'Kunde'],
    ['Prospect', 'Potensiell kunde'],
    ['Supplier', 'Leverandør'],
    ['Partner', 'Partner'],
    ['Competitor', 'Konkurrent'],
    ['Other', 'Annet'],
  ),
  business: items(
    ['Manufacturing', 'Produksjon'],
    ['Energy', 'Energi'],
    ['Food and drink', 'Mat og drikke'],
    ['Construction', 'Bygg og anlegg'],
    ['Professional services', 'Profesjonelle tjenester'],
    ['Marine', 'Maritimt'],
    ['Software', 'Programvare'],
    ['Forestry', 'Skogbruk'],
    ['Transport', 'Transport'],
    ['Aquaculture', 'Havbruk'],
    ['Property', 'Eiendom'],
    ['Health', 'Helse'],
    ['Tourism', 'Reiseliv'],
    ['Agriculture', 'Landbruk'],
    ['Media', 'Medier'],
    ['Retail', 'Detaljhandel'],
    ['Wholesale', 'Engros'],
    ['Hospitality', 'Overnatting og servering'],
    ['Education', 'Utdanning'],
    ['Public sector', 'Offentlig sektor'],
    ['Other', 'Annet'],
  ),
  projecttype: items(
    ['Delivery', 'Leveranse'],
    ['Campaign', 'Kampanje'],
    ['Event', 'Arrangement'],
    ['Internal', 'Internt'],
  ),
  projectstatus: items(
    ['Planning', 'Planlegging'],
    ['In progress', 'Pågår'],
    ['On hold', 'På vent'],
    ['Completed', 'Fullført'],
  ),
  perspos: items(
    ['Managing director', 'Daglig leder'],
    ['Finance manager', 'Økonomisjef'],
    ['Purchasing manager', 'Innkjøpssjef'],
    ['Sales manager', 'Salgssjef'],
    ['Production manager', 'Produksjonssjef'],
    ['IT manager', 'IT-sjef'],
    ['Project manager', 'Prosjektleder'],
    ['Accountant', 'Regnskapsfører'],
    ['Office manager', 'Kontorsjef'],
  ),
  contint: items(
    ['Newsletter', 'Nyhetsbrev'],
    ['Reference customer', 'Referansekunde'],
    ['Key account', 'Nøkkelkunde'],
    ['Trade fair', 'Messe'],
    ['Sustainability', 'Bærekraft'],
  ),
  persint: items(
    ['Newsletter', 'Nyhetsbrev'],
    ['Decision maker', 'Beslutningstaker'],
    ['Seminars', 'Seminarer'],
    ['Golf day', 'Golfdag'],
  ),
};

/** True for the name of a list, whatever its case. */
export function listNamed(name: string): ListName | undefined {
  const names = Object.keys(LISTS);
  const wanted = name.toLowerCase();
  return names.find((candidate): candidate is ListName => candidate === wanted);
}

/** A name in all languages, in the notation that the API uses without a language header. */
export function multiLanguage(item: Pick<ListItem, 'english' | 'norwegian'>): string {
  return item.english === item.norwegian ? item.english : `NO:"${item.norwegian}";US:"${item.english}"`;
}

/** Finds a list item by id. */
export function listItem(list: ListName, id: number): ListItem | undefined {
  return LISTS[list].find((item) => item.id === id);
}

/** Finds a list item by its English or Norwegian name. */
export function listItemNamed(list: ListName, name: string): ListItem | undefined {
  return LISTS[list].find((item) => item.english === name || item.norwegian === name);
}

/** The reference to a list item inside an entity; id 0 is "nothing chosen". */
export function listReference(list: ListName, id: number): JsonObject {
  const item = listItem(list, id);
  return {
    Id: item?.id ?? 0,
    Value: item === undefined ? '' : multiLanguage(item),
    Tooltip: '',
    TableRight: null,
    FieldProperties: {},
  };
}

/** A row of `/MDOList/{name}`. */
export function mdoListItem(list: string, item: ListItem): JsonObject {
  return {
    Id: item.id,
    Name: multiLanguage(item),
    ToolTip: '',
    Deleted: false,
    Rank: item.id,
    Type: list,
    ChildItems: [],
    IconHint: list,
    ColorBlock: 0,
    ExtraInfo: '',
    StyleHint: '',
    FullName: multiLanguage(item),
    TableRight: null,
    FieldProperties: {},
  };
}

/** The selectable rows of an interest list inside an entity. */
export function selectableItems(list: ListName, selected: ReadonlySet<number>): JsonObject[] {
  return LISTS[list].map((item) => ({
    ...mdoListItem(list, item),
    Selected: selected.has(item.id),
    LastChanged: '0001-01-01T00:00:00',
    Hidden: false,
  }));
}
