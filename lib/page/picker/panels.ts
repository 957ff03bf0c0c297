import { childSelector } from './child-selector';
import { type FoundSelector, selectorFor } from './selector';
import { isShown, shownChildren } from './shown';

/** What the tabs of a strip switch. */
export interface Panels {
  readonly parent: HTMLElement;
  /** Which children of it are native panels. */
  readonly panel: string;
  readonly shown: readonly HTMLElement[];
  readonly found: FoundSelector;
}

/** Lower than this, in pixels, it is a line or a message, no content. */
const LOWEST = 40;

/** The panels that belong to a strip: by what the tabs say of them, else what stands below the strip. */
export function panelsOf(strip: HTMLElement, tabs: readonly HTMLElement[], avoid: readonly string[]): Panels | null {
  return named(tabs, avoid) ?? below(strip, avoid);
}

function named(tabs: readonly HTMLElement[], avoid: readonly string[]): Panels | null {
  const panels = tabs.flatMap((tab) => panelNamedBy(tab) ?? []);
  const shown = panels.filter(isShown);
  const parent = shown[0]?.parentElement;
  if (!parent || panels.some((panel) => tabs.some((tab) => panel.contains(tab)))) return null;
  const siblings = panels.filter((panel) => panel.parentElement === parent);
  const alike = alikeOf(siblings, parent);
  const panel = childSelector(parent, alike, avoid) ?? childSelector(parent, siblings, avoid);
  if (panel === null) return null;
  return { parent, panel, shown, found: selectorFor(parent, parent.ownerDocument, avoid) };
}

/** Panels of tabs that name none, such as those that are drawn when they are first opened, look like the others. */
function alikeOf(panels: readonly HTMLElement[], parent: HTMLElement): HTMLElement[] {
  const roles = new Set(panels.map((panel) => panel.getAttribute('role')));
  const children = [...parent.children].filter((child): child is HTMLElement => child instanceof HTMLElement);
  if (roles.has('tabpanel')) return children.filter((child) => child.getAttribute('role') === 'tabpanel');
  return [...panels];
}

function panelNamedBy(tab: HTMLElement): HTMLElement | null {
  const { ownerDocument } = tab;
  for (const part of [tab, ...tab.querySelectorAll<HTMLElement>('a, button, [role="tab"]')]) {
    const id =
      part.getAttribute('aria-controls') ??
      /^#([\w:.-]+)$/.exec(
        part.getAttribute('data-bs-target') ?? part.getAttribute('data-target') ?? part.getAttribute('href') ?? '',
      )?.[1];
    const byId = id ? ownerDocument.getElementById(id) : null;
    if (byId !== null && !tab.contains(byId)) return byId;
    const bySame = sameData(part);
    if (bySame !== null) return bySame;
  }
  return null;
}

/** `data-tab="2"` on the tab and on its panel. */
function sameData(part: HTMLElement): HTMLElement | null {
  for (const { name, value } of part.attributes) {
    if (!/^data-(tab|panel|target|pane|key|view|section)$/.test(name) || value === '') continue;
    const quoted = value.replaceAll(/["\\]/g, '\\$&');
    const same = [...part.ownerDocument.querySelectorAll<HTMLElement>(`[${name}="${quoted}"]`)];
    const panel = same.find((element) => element !== part && !part.parentElement?.contains(element));
    if (panel !== undefined) return panel;
  }
  return null;
}

/** The content that follows the strip, of however many blocks it is. */
function below(strip: HTMLElement, avoid: readonly string[]): Panels | null {
  let node = strip;
  while (node.parentElement !== null && node.localName !== 'body') {
    const parent = node.parentElement;
    const following = shownChildren(parent).filter(
      (child) => node.compareDocumentPosition(child) & Node.DOCUMENT_POSITION_FOLLOWING && !node.contains(child),
    );
    const [first] = following;
    if (following.some((child) => child.getBoundingClientRect().height >= LOWEST) && first !== undefined) {
      const single = following.length === 1 ? childSelector(parent, following, avoid) : null;
      const after = childSelector(parent, [node], avoid);
      const panel = single ?? (after === null ? null : `${after} ~ *`);
      if (panel === null) return null;
      return { parent, panel, shown: following, found: selectorFor(parent, parent.ownerDocument, avoid) };
    }
    node = parent;
  }
  return null;
}
