import { shortText } from './shown';

const LONGEST_LABEL = 40;

/** The page's own word for what an element holds; blank where it has none. */
export function labelOf(element: HTMLElement): string {
  return tidy(byControl(element) || byAria(element) || byPlace(element));
}

function byControl(element: HTMLElement): string {
  const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
  return labels.map((label) => label.textContent ?? '').join(' ');
}

function byAria(element: HTMLElement): string {
  const said = element.getAttribute('aria-label');
  if (said) return said;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  return ids.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '').join(' ');
}

/** The heading of the row: `<dt>`, the first cell, a label, or a short text just before. */
function byPlace(element: HTMLElement): string {
  let current: HTMLElement | null = element;
  for (let step = 0; current !== null && step < 3 && current.localName !== 'body'; step += 1) {
    const before = current.previousElementSibling;
    if (before !== null) {
      const isLabel = before.matches('dt, th, td, label, [class*="label" i], [class*="caption" i]');
      const text = shortText(before, LONGEST_LABEL + 1);
      if (isLabel || (text !== '' && text.length <= LONGEST_LABEL && before.children.length === 0)) return text;
      return '';
    }
    current = current.parentElement;
  }
  return '';
}

function tidy(text: string): string {
  const short = text
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s:*]+$/, '')
    .trim();
  return short.length > LONGEST_LABEL ? '' : short;
}
