import type { ElementText } from '../../crm/profile/profile';
import { isOwn } from '../own-elements';
import { looksGenerated } from './stable-name';

/** Attributes in which applications keep the id of what is on screen. */
const HOLDS_ID = /^data-.*id$|^data-(record|key|pk)$/i;

/**
 * The element in which the page itself holds the id of the record that it shows: a hidden field, or an attribute made for
 * ids. Only such a one as is the only one of its kind in the page. Null where there is none.
 */
export function idElement(document: Document, id: string): ElementText | null {
  const isOnly = (selector: string) => document.querySelectorAll(selector).length === 1;
  for (const input of document.querySelectorAll<HTMLInputElement>('input[type="hidden"][name]')) {
    const selector = `input[type="hidden"][name="${input.name.replaceAll(/["\\]/g, '\\$&')}"]`;
    if (input.value === id && !looksGenerated(input.name) && isOnly(selector)) return { selector };
  }
  for (const element of document.body.querySelectorAll('*')) {
    if (isOwn(element)) continue;
    const held = [...element.attributes].find(({ name, value }) => value === id && HOLDS_ID.test(name));
    const selector = held && `[${CSS.escape(held.name)}]`;
    if (held && selector && isOnly(selector)) return { selector, attribute: held.name };
  }
  return null;
}
