import type { SectionSlot, TabSlot } from '../crm/contract';
import { headingLook } from './block-heading';
import {
  BLACK,
  type Colour,
  contrast,
  formatColour,
  isDark,
  mix,
  opaque,
  parseColour,
  readableOn,
  WHITE,
} from './colour';
import { oncePerFrame } from './frame';

/** Where a page writes that its theme or language is another now. */
const THEME_ATTRIBUTES = ['class', 'style', 'lang', 'data-theme', 'data-color-scheme', 'data-bs-theme', 'theme'];
const FALLBACK_ACCENT = opaque(31, 95, 139);
const AA = 4.5;
/** Pixels between the edge of our own block and what is in it. */
const BLOCK_PADDING = 14;

/**
 * Measures how the page looks where the tab stands and gives it to our hosts as custom properties: font, size, corner
 * radius and colours. Colours are moved until they can be read (AA) on the page's own surface.
 */
export function dress(document: Document, slot: TabSlot | null, hosts: readonly HTMLElement[]): void {
  const model = slot?.model ?? document.body;
  const panel = panelOf(document, slot);
  const properties = { ...colours(slot, panel), ...shape(slot, model, panel) };
  for (const host of hosts) {
    for (const [name, value] of Object.entries(properties)) host.style.setProperty(name, value);
  }
}

function panelOf(document: Document, slot: TabSlot | null): HTMLElement {
  if (slot === null) return document.body;
  if (slot.kind === 'section') return slot.model;
  const panels = slot.nativePanels();
  return panels.find((panel) => panel.getClientRects().length > 0) ?? panels[0] ?? slot.panels;
}

/** Calls `listener` in the frame after the page's theme or language may have changed. */
export function watchLook(document: Document, listener: () => void, signal: AbortSignal): void {
  const request = oncePerFrame(document, listener, signal);
  const observer = new MutationObserver(request);
  for (const element of [document.documentElement, document.body]) {
    observer.observe(element, { attributes: true, attributeFilter: THEME_ATTRIBUTES });
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  // Scripts can come before the style sheets.
  document.defaultView?.addEventListener('load', request, { signal });
  document.defaultView?.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', request, { signal });
}

function shape(slot: TabSlot | null, model: HTMLElement, panel: HTMLElement): Record<string, string> {
  const text = getComputedStyle(panel);
  const size = Math.min(16, Math.max(12, Number.parseFloat(text.fontSize) || 13));
  const radius = Math.min(8, Number.parseFloat(getComputedStyle(model).borderTopLeftRadius) || 4);
  const padding = slot?.kind === 'strip' ? innerPadding(panel) : blockPadding(slot);
  return {
    '--cp-font': text.fontFamily || 'system-ui, sans-serif',
    '--cp-size': `${size}px`,
    '--cp-radius': `${radius}px`,
    '--cp-padding': `${padding}px`,
    // Where the line below the strip belongs to the native panel, it goes with it.
    '--cp-line': slot?.kind === 'strip' ? `${text.borderTopWidth} ${text.borderTopStyle} ${text.borderTopColor}` : '0',
    '--cp-edge': slot?.kind === 'strip' ? '0px' : '10px',
    ...(slot?.kind === 'strip' ? frame(text) : {}),
    ...(slot?.kind === 'section' ? { ...blockShape(slot.model), ...headingLook(slot.model) } : {}),
  };
}

/** Some panels leave the distance to their edge to a body inside them. */
function innerPadding(panel: HTMLElement): number {
  let inside: Element | null = panel;
  for (let depth = 0; inside !== null && depth < 3; depth += 1) {
    const padding = Number.parseFloat(getComputedStyle(inside).paddingLeft) || 0;
    if (padding > 0) return padding;
    inside = inside.firstElementChild;
  }
  return 0;
}

/** Native panels that are framed all around hand their frame to ours, which takes their place. */
function frame(panel: CSSStyleDeclaration): Record<string, string> {
  const isFramed = Number.parseFloat(panel.borderLeftWidth) > 0 && panel.borderLeftStyle !== 'none';
  return {
    '--cp-frame': isFramed ? `${panel.borderLeftWidth} ${panel.borderLeftStyle} ${panel.borderLeftColor}` : '0',
    '--cp-frame-radius': isFramed ? panel.borderTopLeftRadius : '0',
  };
}

/** A block without an outline stands in line with what is around it. */
function blockPadding(slot: SectionSlot | null): number {
  if (slot === null) return BLOCK_PADDING;
  const { borderTopWidth, boxShadow, backgroundColor } = getComputedStyle(slot.model);
  const isBare = Number.parseFloat(borderTopWidth) === 0 && boxShadow === 'none';
  return isBare && (parseColour(backgroundColor)?.alpha ?? 0) === 0 ? 0 : BLOCK_PADDING;
}

/** The outline of a native block, for ours. */
function blockShape(model: HTMLElement): Record<string, string> {
  const { borderTopWidth, borderTopStyle, borderTopColor, boxShadow, borderTopLeftRadius, marginTop, marginBottom } =
    getComputedStyle(model);
  return {
    '--cp-block-border': `${borderTopWidth} ${borderTopStyle} ${borderTopColor}`,
    '--cp-block-shadow': boxShadow,
    '--cp-block-radius': borderTopLeftRadius,
    '--cp-block-margin': `${marginTop} 0 ${marginBottom}`,
  };
}

function colours(slot: TabSlot | null, panel: HTMLElement): Record<string, string> {
  const surface = surfaceOf(panel);
  const text = readableOn(parseColour(getComputedStyle(panel).color) ?? BLACK, surface, 7);
  const accent = readableOn(accentOf(slot, surface), surface, AA);
  const tones = {
    '--cp-surface': surface,
    '--cp-text': text,
    '--cp-muted': readableOn(mix(text, surface, 0.65), surface, AA),
    '--cp-accent': accent,
    '--cp-on-accent': contrast(WHITE, accent) >= AA ? WHITE : BLACK,
    '--cp-good': readableOn(opaque(22, 120, 70), surface, AA),
    '--cp-warn': readableOn(opaque(160, 90, 0), surface, AA),
    '--cp-bad': readableOn(opaque(186, 26, 26), surface, AA),
  };
  return {
    ...Object.fromEntries(Object.entries(tones).map(([name, colour]) => [name, formatColour(colour)])),
    '--cp-scheme': isDark(surface) ? 'dark' : 'light',
  };
}

/** The first background that covers what is behind it. */
function surfaceOf(element: HTMLElement): Colour {
  for (let current: HTMLElement | null = element; current !== null; current = current.parentElement) {
    const colour = parseColour(getComputedStyle(current).backgroundColor);
    if (colour !== null && colour.alpha > 0.9) return colour;
  }
  return WHITE;
}

/** The colour by which the page marks the selected tab: its background, border or text, whichever is a colour at all. */
function accentOf(slot: TabSlot | null, surface: Colour): Colour {
  if (slot?.kind !== 'strip') return FALLBACK_ACCENT;
  const tabs = [...slot.strip.children].filter((child): child is HTMLElement => child instanceof HTMLElement);
  const selected = tabs.find(slot.isSelected) ?? slot.model;
  const parts = [selected, ...selected.querySelectorAll<HTMLElement>('a, button')];
  const candidates = parts
    .map((part) => getComputedStyle(part))
    .flatMap((style) => [style.backgroundColor, style.borderBottomColor, style.color])
    .map(parseColour)
    .filter(
      (colour) => colour !== null && colour.alpha > 0.9 && isColourful(colour) && contrast(colour, surface) > 1.5,
    );
  return candidates[0] ?? FALLBACK_ACCENT;
}

function isColourful({ red, green, blue }: Colour): boolean {
  return Math.max(red, green, blue) - Math.min(red, green, blue) > 40;
}
