import { expect } from 'vitest';
import type { RecordOnPage } from '../../../../lib/model/record';
import { eventually } from '../../harness/condition';
import type { Surface } from '../../harness/surface';
import type { NativeStrip, Place, SeededRecord } from './subject';
import type { Trial } from './trial';

/** One of our elements that a person can see and press. */
export interface OwnPlace {
  readonly place: Place;
  /** A press at its centre reaches it. */
  readonly clickable: boolean;
  /** It stands in the strip in which it should, after all native tabs. */
  readonly inStrip: boolean;
  readonly html: string;
}

/** What of ours is to be seen in the page, wherever it stands. Runs in the page. */
export function readOwnPlaces(native: NativeStrip | null): OwnPlace[] {
  const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const pathUp = (start: Node | null) => {
    const path: Node[] = [];
    for (let node = start; node !== null; node = node.parentNode ?? (node as ShadowRoot).host ?? null) path.push(node);
    return path;
  };
  const hitAt = (left: number, top: number) => {
    let hit = document.elementFromPoint(left, top);
    while (hit?.shadowRoot) {
      const deeper = hit.shadowRoot.elementFromPoint(left, top);
      if (deeper === null || deeper === hit) break;
      hit = deeper;
    }
    return hit;
  };
  const kinds: Record<string, Place> = { tab: 'strip', dock: 'edge', section: 'section' };
  const strip = native === null ? undefined : [...document.querySelectorAll(native.strip)].find(shown);
  const nativeTabs =
    native === null
      ? []
      : [...(strip?.querySelectorAll(native.tab) ?? [])].filter(
          (tab) => tab.closest('body [data-counterpart]') === null,
        );
  return [...document.querySelectorAll<HTMLElement>('body [data-counterpart]')].flatMap((element) => {
    const place = kinds[element.dataset.place ?? ''] ?? kinds[element.dataset.counterpart ?? ''];
    if (place === undefined || !shown(element)) return [];
    const target = element.shadowRoot?.querySelector('button') ?? element;
    const before = target.getBoundingClientRect();
    if (before.bottom > innerHeight || before.top < 0) target.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = target.getBoundingClientRect();
    const hit = hitAt(left + width / 2, top + height / 2);
    const isLast = nativeTabs.every(
      (tab) => tab.contains(element) || tab.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return {
      place,
      clickable: width > 0 && height > 0 && pathUp(hit).includes(target),
      inStrip: strip?.contains(element) === true && isLast,
      html: element.outerHTML.slice(0, 300),
    };
  });
}

/**
 * Waits until the page shows a record with exactly one ERP tab: where it should stand, to be pressed at its centre, and
 * about this record. Looks again two frames later, for a tab that only passes by is none.
 */
export async function seeHome(
  trial: Trial,
  page: Surface,
  seed: SeededRecord,
  ...allowed: readonly Place[]
): Promise<void> {
  const wanted = allowed.length > 0 ? allowed : [seed.place ?? trial.subject.place];
  const native = wanted.includes('strip') ? (trial.running.native ?? null) : null;
  let last: { places: OwnPlace[]; record: RecordOnPage | null } = { places: [], record: null };
  const isHome = async () => {
    const places = await page.evaluate(readOwnPlaces, native);
    last = { places, record: await trial.recordOn(page) };
    const [only, ...others] = places;
    return (
      others.length === 0 &&
      only !== undefined &&
      wanted.includes(only.place) &&
      only.clickable &&
      (only.place !== 'strip' || only.inStrip) &&
      last.record?.entity === seed.record.entity &&
      last.record.id === seed.record.id
    );
  };
  await eventually(
    async () => {
      if (!(await isHome())) return false;
      await page.evaluate(twoFrames, null);
      return isHome();
    },
    `one ERP tab for ${JSON.stringify(seed.record)}`,
  ).catch(async (cause: unknown) => {
    const address = await page.url();
    throw new Error(`At ${address} there is ${JSON.stringify(last)} instead of one ERP tab (${wanted})`, { cause });
  });
}

/** Nothing of ours is to be seen, and the script in the page, if there is one, knows of no record. */
export async function seeNothing(trial: Trial, page: Surface, what: string): Promise<void> {
  await eventually(async () => (await trial.recordOn(page)) === null, `no record on ${what}`);
  // What the page has told the worker until now is dealt with before this is answered.
  await trial.world.request('settings.get', {});
  await page.evaluate(twoFrames, null);
  expect(await trial.recordOn(page), what).toBe(null);
  await eventually(
    async () => (await page.evaluate(readOwnPlaces, null)).length === 0,
    `nothing of the extension on ${what}`,
  );
}

/** Resolves when the page has drawn twice. Runs in the page. */
export function twoFrames(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}
