import type { Entity } from '../../model/record';
import type { CrmPage, TabSlot } from '../contract';
import { createApi } from './api';
import { readList } from './lists';
import { recogniseSuperOffice } from './recognise';
import { readRecord, writeRecord } from './records';
import { superOfficeWantsCard } from './wants-card';

/** The card of each screen, by the names that SuperOffice's page configuration gives them; never by text or position. */
const CARDS: Readonly<Record<Entity, string>> = {
  company: cardNamed('ContactMainCard'),
  contact: cardNamed('PersonMainCard'),
  project: cardNamed('ProjectMainCard'),
};

function cardNamed(name: string): string {
  return `[data-card="${name}"], #${name}`;
}

/** SuperOffice's web client: the tab goes at the end of the main card's strip, never into the section tabs below it. */
export function createSuperOfficePage(page: Document): CrmPage {
  const api = createApi(page);
  return {
    recognise: recogniseSuperOffice,
    wantsCard: superOfficeWantsCard,
    slot: (document, entity) => findSlot(document.querySelector(CARDS[entity])),
    anchor: (document) => document.querySelector<HTMLElement>('main, [role="main"]') ?? document.body,
    nativeTabs: (slot) => tabsOf(slot.strip),
    isSelected,
    paintSelected,
    nativePanels: (slot) => panelsIn(slot.panels),
    read: (record, signal) => readRecord(api, record, signal),
    write: (write, signal) => writeRecord(api, write, signal),
    listItems: (list, signal) => readList(api, list, signal),
    refresh: () => page.defaultView?.postMessage({ command: 'refresh' }, page.defaultView.location.origin),
  };
}

function findSlot(card: Element | null): TabSlot | null {
  const strip = card?.querySelector<HTMLElement>('[role="tablist"]');
  const panels = card?.querySelector('[role="tabpanel"]:not([data-counterpart])')?.parentElement;
  if (!strip || !panels || strip.getClientRects().length === 0) return null;
  const tabs = tabsOf(strip);
  const model = plainest(tabs.filter((tab) => !isSelected(tab))) ?? tabs.at(-1);
  if (model === undefined) return null;
  let after = tabs.at(-1)?.nextElementSibling ?? null;
  while (after?.hasAttribute('data-counterpart')) after = after.nextElementSibling;
  return { strip, before: after, model, panels };
}

/** The tab with the fewest marks and signs in it: those would mean something else on ours. */
function plainest(tabs: readonly HTMLElement[]): HTMLElement | undefined {
  return tabs.toSorted((left, right) => partsIn(left) - partsIn(right))[0];
}

function partsIn(tab: HTMLElement): number {
  return tab.querySelectorAll('*').length;
}

function tabsOf(strip: HTMLElement): HTMLElement[] {
  return [...strip.querySelectorAll<HTMLElement>(':scope > [role="tab"]:not([data-counterpart])')];
}

function panelsIn(panels: HTMLElement): HTMLElement[] {
  return [...panels.querySelectorAll<HTMLElement>(':scope > [role="tabpanel"]:not([data-counterpart])')];
}

function isSelected(tab: HTMLElement): boolean {
  return tab.getAttribute('aria-selected') === 'true';
}

/** Takes the class of another tab in the wanted state, so that no class name needs to be known. */
function paintSelected(tab: HTMLElement, selected: boolean): void {
  const siblings = tab.parentElement === null ? [] : tabsOf(tab.parentElement);
  const example = siblings.find((candidate) => candidate !== tab && isSelected(candidate) === selected);
  if (example !== undefined) tab.className = example.className;
  tab.setAttribute('aria-selected', String(selected));
  tab.tabIndex = selected ? 0 : -1;
}
