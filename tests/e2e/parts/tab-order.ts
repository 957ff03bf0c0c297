import type { Surface } from '../harness/surface';

const MANY_STOPS = 150;

/** What can be pressed or filled in and is not reached by the Tab key, as HTML; empty where everything is. */
export async function unreachable(page: Surface, scope: 'page' | 'ours'): Promise<string[]> {
  await page.evaluate(mark, scope === 'ours');
  let misses = await page.evaluate(tick, null);
  for (let stop = 0; stop < MANY_STOPS && misses > 0; stop += 1) {
    await page.press('Tab');
    misses = await page.evaluate(tick, null);
  }
  return page.evaluate(namesLeft, null);
}

/** Remembers all controls in sight. One radio button stands for its group and one tab for its strip: arrow keys do the rest. */
function mark(ours: boolean): void {
  const controls = 'button, a[href], input, select, textarea, summary, [tabindex="0"]';
  const found: Element[] = [];
  const walk = (root: Document | ShadowRoot | Element) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(controls)) found.push(element);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  const roots = ours ? document.querySelectorAll('body [data-counterpart]') : [document];
  for (const root of roots) walk(root instanceof Element && root.shadowRoot ? root.shadowRoot : root);
  const groups = new Set<string>();
  const wanted = found.filter((element) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled')) return false;
    if (element instanceof HTMLElement && element.tabIndex < 0) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const isStandIn = element.checked || !document.querySelector(`input[name="${CSS.escape(element.name)}"]:checked`);
    if (!isStandIn || groups.has(element.name)) return false;
    groups.add(element.name);
    return true;
  });
  Object.assign(globalThis, { unreached: new Set(wanted) });
}

/** Takes the focused control off the list; gives how many are left. */
function tick(): number {
  const { unreached } = globalThis as unknown as { unreached: Set<Element> };
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (focused !== null) unreached.delete(focused);
  if (focused instanceof HTMLInputElement && focused.type === 'radio') {
    for (const other of unreached) {
      if (other instanceof HTMLInputElement && other.name === focused.name) unreached.delete(other);
    }
  }
  return unreached.size;
}

function namesLeft(): string[] {
  const { unreached } = globalThis as unknown as { unreached: Set<Element> };
  return [...unreached].map((element) => element.outerHTML.slice(0, 160));
}
