import type { SelectedMark } from '../../crm/mount/anchor';
import { marksOf } from './mark';
import { isStableName } from './stable-name';

const SELECTED = /(^|[-_])(active|selected|current|on|open|tabactive)([-_]|$)|(Active|Selected|Current)$|^tabactive$/;
const NOT_SELECTED = /(in|un)[-_]?(active|selected)|not-/i;
const STATES = ['aria-selected', 'aria-current', 'data-state', 'data-active', 'data-selected'] as const;

/** Which tab of a strip is the selected one, and all by which it shows that. */
export interface Selection {
  readonly selected: HTMLElement;
  readonly marks: readonly SelectedMark[];
}

/** How far into a tab marks are looked for. */
const DEPTH = 3;

/** Null where no tab differs from the others as a selected one does: then it is no strip of tabs, or none that we know. */
export function selectionOf(tabs: readonly HTMLElement[]): Selection | null {
  const levels = levelsOf(tabs);
  const index = selectedIndex(tabs, levels);
  const selected = index === null ? undefined : tabs[index];
  if (index === null || selected === undefined) return null;
  const states = levels.flatMap((level) => stateMarks(level, index));
  const classes = levels.flatMap((level) => classMarks(level, index));
  const lasting = classes.filter(
    (mark) => isWord(mark.class) && (mark.otherwise === undefined || isWord(mark.otherwise)),
  );
  // Generated classes need not be named where an attribute says it: the look is then taken from another tab.
  const marks = [...states, ...(states.length > 0 ? lasting : classes)];
  return marks.length === 0 ? null : { selected, marks };
}

/** The same part of every tab. */
interface Level {
  readonly at: string | null;
  readonly parts: readonly HTMLElement[];
}

function levelsOf(tabs: readonly HTMLElement[]): Level[] {
  const levels: Level[] = [{ at: null, parts: tabs }];
  let parts: readonly (HTMLElement | null)[] = tabs;
  for (let depth = 0; depth < DEPTH; depth += 1) {
    parts = parts.map((part) => (part?.firstElementChild instanceof HTMLElement ? part.firstElementChild : null));
    const found = parts.filter((part) => part !== null);
    if (found.length < tabs.length) break;
    const at = sharedMark(tabs, found);
    if (at !== null) levels.push({ at, parts: found });
  }
  return levels;
}

/** By which the part is found in every tab. */
function sharedMark(tabs: readonly HTMLElement[], parts: readonly HTMLElement[]): string | null {
  const [first] = parts;
  if (first === undefined) return null;
  const findsAll = (text: string) => tabs.every((tab, index) => tab.querySelector(text) === parts[index]);
  return (
    marksOf(first, [])
      .map(({ text }) => text)
      .find(findsAll) ?? null
  );
}

function selectedIndex(tabs: readonly HTMLElement[], levels: readonly Level[]): number | null {
  const scores = tabs.map((_tab, index) =>
    levels.reduce((sum, { parts }) => sum + score(parts[index], parts, index), 0),
  );
  const highest = Math.max(...scores);
  const winners = scores.filter((one) => one === highest);
  return highest > 0 && winners.length === 1 ? scores.indexOf(highest) : null;
}

function score(part: HTMLElement | undefined, parts: readonly HTMLElement[], index: number): number {
  if (part === undefined) return 0;
  const says =
    part.getAttribute('aria-selected') === 'true' ||
    /^(page|true|location|step)$/.test(part.getAttribute('aria-current') ?? '');
  const isState = /^(active|selected|checked|true)$/.test(
    part.dataset.state ?? part.dataset.active ?? part.dataset.selected ?? '',
  );
  const isNamed = [...part.classList].some((name) => SELECTED.test(name) && !NOT_SELECTED.test(name));
  const isOdd = parts.length > 2 && oddOne(parts) === index;
  return (says ? 10 : 0) + (isState ? 8 : 0) + (isNamed ? 5 : 0) + (isOdd ? 2 : 0);
}

/** The one whose classes differ while all others have the same. */
function oddOne(parts: readonly HTMLElement[]): number | null {
  const names = parts.map(({ className }) => [...new Set(className.split(/\s+/))].sort().join(' '));
  const odd = names.flatMap((name, index) => (names.filter((other) => other === name).length === 1 ? [index] : []));
  return odd.length === 1 ? (odd[0] ?? null) : null;
}

function stateMarks({ at, parts }: Level, index: number): SelectedMark[] {
  return STATES.flatMap((attribute): SelectedMark[] => {
    const values = parts.map((part) => part.getAttribute(attribute));
    const value = values[index];
    const others = new Set(values.filter((_value, position) => position !== index));
    if (value === null || value === undefined || others.size !== 1 || others.has(value)) return [];
    const [otherwise] = others;
    const place = at === null ? {} : { at };
    return [{ ...place, attribute, value, ...(otherwise == null ? {} : { otherwise }) }];
  });
}

function classMarks({ at, parts }: Level, index: number): SelectedMark[] {
  const part = parts[index];
  if (part === undefined) return [];
  const others = parts.filter((_part, position) => position !== index);
  const [firstOther] = others;
  const own = [...part.classList].filter((name) => !others.some((other) => other.classList.contains(name)));
  const lacking = [...(firstOther?.classList ?? [])].filter(
    (name) => !part.classList.contains(name) && others.every((other) => other.classList.contains(name)),
  );
  // Where every tab has a class of its own, that class is the tab's name.
  const isNaming = others.some((other) => [...other.classList].some((name) => isOnly(name, other, parts)));
  const telling = isNaming ? own.filter((name) => SELECTED.test(name)) : own;
  return telling.map((name, position) => {
    const otherwise = lacking[position];
    return { ...(at === null ? {} : { at }), class: name, ...(otherwise === undefined ? {} : { otherwise }) };
  });
}

function isOnly(name: string, part: HTMLElement, parts: readonly HTMLElement[]): boolean {
  return parts.every((other) => other === part || !other.classList.contains(name));
}

/** Signs of the moment are what is looked for here; only what a generator wrote is none. */
export function isWord(name: string | undefined): boolean {
  return name !== undefined && (isStableName(name) || SELECTED.test(name) || NOT_SELECTED.test(name));
}
