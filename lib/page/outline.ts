/** Attributes whose values are names that developers gave. Ids and form names are left out: some pages put data into them. */
const KEPT = new Set(['role', 'type', 'aria-selected', 'aria-expanded', 'aria-hidden', 'hidden', 'class']);
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'LINK', 'META']);
const LONGEST = 50_000;
const DEEPEST = 40;
/** Children of one kind in a row beyond which only their number is told. */
const ALIKE = 8;

/**
 * The structure of a page for a report that holds nobody's data: tags, and of their attributes only names that
 * developers gave. Every text is left out, every digit in a kept value is `0`, values that look like data are blanked,
 * other attributes keep only their name.
 */
export function outlineOf(root: Element): string {
  const lines: string[] = [];
  let length = 0;
  const add = (line: string) => {
    length += line.length + 1;
    if (length <= LONGEST) lines.push(line);
    return length <= LONGEST;
  };
  const walk = (element: Element, depth: number): boolean => {
    if (SKIPPED.has(element.tagName.toUpperCase())) return true;
    if (!add(`${' '.repeat(depth)}${describe(element)}`)) return false;
    if (depth >= DEEPEST) return true;
    let alike = 0;
    let before = '';
    for (const child of element.children) {
      const kind = describe(child);
      alike = kind === before ? alike + 1 : 0;
      before = kind;
      if (alike === ALIKE && !add(`${' '.repeat(depth + 1)}…`)) return false;
      if (alike < ALIKE && !walk(child, depth + 1)) return false;
    }
    return true;
  };
  if (!walk(root, 0)) lines.push('…');
  return lines.join('\n');
}

function describe(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) =>
    KEPT.has(name) ? `${blankDigits(name)}="${censor(value)}"` : blankDigits(name),
  );
  return `<${[element.tagName.toLowerCase(), ...attributes].join(' ')}>${element.children.length === 0 && element.textContent?.trim() ? '·' : ''}`;
}

/** Words of letters, digits, hyphens and underscores stay, digits blanked; all else could be data. */
function censor(value: string): string {
  return value
    .split(/\s+/)
    .map((word) => (/^[a-z_-][\w:-]{0,60}$/i.test(word) ? blankDigits(word) : word === '' ? '' : '…'))
    .join(' ');
}

function blankDigits(text: string): string {
  return text.replace(/\d/g, '0');
}
