import { OWN_ATTRIBUTE } from '../crm/mount/visible';

export { OWN_ATTRIBUTE };

export function markOwn(element: Element, part: string): void {
  element.setAttribute(OWN_ATTRIBUTE, part);
}

export function isOwn(element: Element): boolean {
  return element.hasAttribute(OWN_ATTRIBUTE);
}

export function removeOwnElements(document: Document): void {
  for (const element of document.querySelectorAll(`body [${OWN_ATTRIBUTE}]`)) element.remove();
}

/** A text that no page can foresee; works on plain http: pages too, where `randomUUID` does not exist. */
export function randomName(): string {
  return `counterpart-${crypto.getRandomValues(new Uint32Array(3)).join('-')}`;
}
