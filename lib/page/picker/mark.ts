import { isStableId, isStableName, looksGenerated } from './stable-name';

/** One way to tell an element from others, as a selector without combinators. */
export interface Mark {
  readonly text: string;
  /** The lower, the better it lasts. */
  readonly cost: number;
  /**
   * `strong` says what the element is for, `weak` what it is; `common` is a word that many elements of a page may have,
   * `none` a tag like any other.
   */
  readonly strength: 'strong' | 'weak' | 'common' | 'none';
}

/** Attributes that authors put there to find elements again. */
const NAMING =
  /^data-(name|field|field-name|fieldname|testid|test-id|test|qa|cy|automation-id|attribute|attr|property|column|prop|role|key-name|control-name)$/;
/** Attributes whose values belong to the record, the moment or the framework. */
const CHANGING =
  /^data-(.*-)?(id|uid|uuid|guid|value|text|title|original.*|index|idx|url|href|src|json|record|timestamp|time|date|version|count|total|state|status|hash|token|nonce|key|content|html|tooltip|placeholder|label|json|reactid|reactroot|rbd-.*|v-.*|turbo.*|controller|action|counterpart.*)$/;
/** Tags that a page has one of, or that say what is in them. */
const SEMANTIC = /^(main|header|footer|nav|aside|address|form|h1|time|output)$/;

/** Classes that many elements of any page have: the only one today is one of several tomorrow. */
const GENERIC =
  /^(form-?|field-?|data-?|list-?|card-?|panel-?|nav-?|tab-?|btn-?|main-?)?(value|val|label|field|item|text|title|input|group|cell|box|link|icon|info|details?|body|card|line|entry|control|element|block|section|page|view|widget|component|module|form|table|head|header|headers|footer|heading|row|wrap|list|data|panel|panels|nav|navbar|tab|tabs|pane|bar|strip|menu|btn|button|default|middle|side|top|bottom|center|area|region|layout)$/i;

/** The marks of an element that will last, the best first; the tag comes last. `avoid` are texts of this one record. */
export function marksOf(element: Element, avoid: readonly string[]): Mark[] {
  const marks = [
    ...idMarks(element, avoid),
    ...attributeMarks(element, avoid),
    ...classMarks(element),
    tagMark(element),
  ];
  return marks.sort((left, right) => left.cost - right.cost);
}

function idMarks(element: Element, avoid: readonly string[]): Mark[] {
  const { id } = element;
  if (!isStableId(id) || holdsAny(id, avoid)) return [];
  return [{ text: `#${CSS.escape(id)}`, cost: 1, strength: 'strong' }];
}

function attributeMarks(element: Element, avoid: readonly string[]): Mark[] {
  const tag = element.localName;
  return [...element.attributes].flatMap(({ name, value }): Mark[] => {
    const one = (cost: number, strength: Mark['strength'] = 'strong'): Mark[] => [
      { text: `${strength === 'weak' ? tag : ''}[${CSS.escape(name)}="${quoted(value)}"]`, cost, strength },
    ];
    if (name === 'href' || name === 'type') return kindMarks(tag, name, value);
    if (!isStableValue(value, element, avoid)) return [];
    if (name === 'name' && isControl(tag)) return one(0.9);
    if (name === 'itemprop') return one(1);
    if (name === 'role') return one(3, 'weak');
    if (name === 'autocomplete' && !/^(on|off|new-password)$/.test(value)) return one(2);
    if (!name.startsWith('data-') || CHANGING.test(name) || looksGenerated(name.slice(5))) return [];
    return one(NAMING.test(name) ? 0.8 : 1.8);
  });
}

/** Kinds of links and inputs say what they hold in any language. */
function kindMarks(tag: string, name: string, value: string): Mark[] {
  const scheme = name === 'href' && tag === 'a' ? /^(mailto|tel):/.exec(value)?.[0] : undefined;
  if (scheme !== undefined) return [{ text: `a[href^="${scheme}"]`, cost: 3, strength: 'weak' }];
  if (name !== 'type' || !/^(email|tel|url)$/.test(value)) return [];
  return [{ text: `${tag}[type="${value}"]`, cost: 4, strength: 'weak' }];
}

function classMarks(element: Element): Mark[] {
  const names = [...element.classList].filter(isStableName);
  const single = names.map(
    (name): Mark =>
      GENERIC.test(name)
        ? { text: `.${CSS.escape(name)}`, cost: 5, strength: 'common' }
        : { text: `.${CSS.escape(name)}`, cost: 2.5, strength: 'strong' },
  );
  const pairs = single.flatMap((left, index) =>
    single.slice(index + 1).map(
      (right): Mark => ({
        text: left.text + right.text,
        cost: left.cost + right.cost - 0.5,
        strength: left.strength === 'common' ? right.strength : left.strength,
      }),
    ),
  );
  return [...single, ...pairs.slice(0, 6)];
}

function tagMark({ localName }: Element): Mark {
  const text = CSS.escape(localName);
  if (localName.includes('-')) return { text, cost: 2, strength: 'strong' };
  return SEMANTIC.test(localName) ? { text, cost: 4, strength: 'weak' } : { text, cost: 6, strength: 'none' };
}

function isStableValue(value: string, element: Element, avoid: readonly string[]): boolean {
  if (value === '' || value.length > 60 || !/^[\w.:/ -]+$/.test(value)) return false;
  if (looksGenerated(value) || holdsAny(value, avoid)) return false;
  // A value that is also what the element says is the record's.
  return value !== element.textContent?.trim();
}

function holdsAny(text: string, avoid: readonly string[]): boolean {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return avoid.some((one) => {
    const unwanted = one.trim().toLowerCase();
    if (unwanted === '') return false;
    return unwanted.length >= 4 ? text.toLowerCase().includes(unwanted) : words.includes(unwanted);
  });
}

function isControl(tag: string): boolean {
  return tag === 'input' || tag === 'select' || tag === 'textarea' || tag === 'button';
}

function quoted(value: string): string {
  return value.replaceAll(/["\\]/g, '\\$&');
}
