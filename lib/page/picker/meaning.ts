import type { FieldMeaning } from '../../model/field';

/** By words of names and labels, in English and Norwegian; the first that fits is offered, and a person decides. */
const WORDS: readonly (readonly [FieldMeaning, RegExp])[] = [
  ['email', /e-?mail|e-?post/],
  ['fax', /\bfax\b|\bfaks\b/],
  ['mobile', /mobile?|cell ?phone/],
  ['phone', /phone|telefon|\btlf\b|\btel\b/],
  ['website', /web ?site|web ?page|home ?page|nettsted|nettside|hjemmeside|\burl\b|\bwww\b/],
  ['vatNumber', /\bvat\b|\bmva\b|\btva\b/],
  [
    'organisationNumber',
    /org(ani[sz]ation)?[ .-]?(nr|no|num)|organisasjonsnummer|siren|siret|\bcvr\b|company (id|number|reg)/,
  ],
  ['postal.zip', /zip|post(al)? ?code|postnummer|postnr/],
  ['postal.city', /\bcity\b|\btown\b|poststed|\bby\b/],
  ['postal.street', /street|address|adresse|gate/],
  ['firstName', /first ?name|given ?name|fornavn/],
  ['lastName', /last ?name|family ?name|surname|etternavn/],
  ['position', /position|job ?title|stilling/],
  ['department', /department|avdeling/],
  ['title', /\btitle\b|tittel/],
  ['endDate', /end ?date|due|deadline|sluttdato|frist/],
  ['number', /(customer|client|project|company|kunde|prosjekt)[ -]?(no|nr|number|nummer)|\bnumber\b|\bnummer\b/],
  ['code', /\bcode\b|\bkode\b/],
  ['description', /description|\bnotes?\b|beskrivelse|merknad/],
  ['name', /\bname\b|\bnavn\b|company|firma|kunde/],
];

/** What a field seems to mean, from the kind of its element, the names its author gave it, its label and its value. */
export function meaningOf(element: HTMLElement, label: string, value: string): FieldMeaning | null {
  const kind = kindOf(element, value);
  if (kind !== null) return kind;
  for (const text of [...namesOf(element), label]) {
    const words = text
      .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
      .replaceAll(/[_.:-]+/g, ' ')
      .toLowerCase();
    const found = WORDS.find(([, pattern]) => pattern.test(words));
    if (found !== undefined) return found[0];
  }
  return element.closest('h1') === null ? null : 'name';
}

function kindOf(element: HTMLElement, value: string): FieldMeaning | null {
  const link = element.closest('a')?.getAttribute('href') ?? '';
  const type = element.getAttribute('type');
  if (link.startsWith('mailto:') || type === 'email' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return 'email';
  if (link.startsWith('tel:') || type === 'tel') return 'phone';
  return type === 'url' || /^(https?:\/\/|www\.)\S+$/i.test(value) ? 'website' : null;
}

/** Of the element and its row, the nearest first. */
function namesOf(element: HTMLElement): string[] {
  const found: string[] = [];
  let current: HTMLElement | null = element;
  for (let step = 0; current !== null && step < 3; step += 1) {
    const { attributes } = current;
    const named = [...attributes].filter(({ name }) =>
      /^(name|id|itemprop|autocomplete|data-.*(name|field|prop).*)$/.test(name),
    );
    found.push(...named.map(({ value }) => value));
    current = current.parentElement;
  }
  return found;
}
