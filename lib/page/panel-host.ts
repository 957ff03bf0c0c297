import { markOwn, randomName } from './own-elements';

/** The element that holds our panel in the page; everything inside is in its shadow root. */
export interface PanelHost {
  readonly element: HTMLElement;
  /** Where the panel is drawn. */
  readonly container: HTMLElement;
  /** As the panel of our tab in the strip. */
  asTabPanel(tabId: string, height: number): void;
  /** As a panel of its own: below its button in the page, or at the edge of the window. */
  asOwnPanel(label: string, where: 'section' | 'edge'): void;
  /** The styles of what is drawn inside. */
  setStyles(styles: string): void;
  show(shown: boolean): void;
}

const KEY_EVENTS = ['keydown', 'keyup', 'keypress'] as const;
/**
 * The panel is as high as the native one, and at least this high, in pixels. What does not fit scrolls inside it: values
 * that come later must not move what is below.
 */
const LEAST_HEIGHT = 320;

export function createPanelHost(document: Document): PanelHost {
  const element = document.createElement('counterpart-panel');
  markOwn(element, 'panel');
  element.id = randomName();
  const root = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  const container = document.createElement('div');
  container.style.cssText = 'height:100%;max-height:inherit';
  root.append(style, container);
  for (const type of KEY_EVENTS) {
    // The page's shortcuts are not meant for someone who types in our panel.
    element.addEventListener(type, (event) => event.stopPropagation());
  }
  let shown = false;
  let placed = '';
  /** The page may watch its own elements: nothing of it is touched without a change. */
  const say = (name: string, value: string | null) => {
    if (element.getAttribute(name) === value) return;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  };
  const place = (role: string, css: string) => {
    say('role', role);
    if (css === placed) return;
    placed = css;
    element.style.cssText = `all:initial;${css};${customProperties(element)}`;
    element.style.display = shown ? 'block' : 'none';
  };
  return {
    element,
    container,
    asTabPanel(tabId, height) {
      const frame = 'border:var(--cp-frame,0);border-radius:var(--cp-frame-radius,0);border-top:var(--cp-line,0)';
      const box = `box-sizing:border-box;position:relative;overflow:clip;${frame}`;
      place('tabpanel', `height:${Math.max(height, LEAST_HEIGHT)}px;${box}`);
      say('aria-label', null);
      say('aria-labelledby', tabId);
    },
    setStyles(styles) {
      style.textContent = styles;
    },
    asOwnPanel(label, where) {
      place('region', where === 'edge' ? DOCKED : SECTION);
      say('aria-labelledby', null);
      say('aria-label', label);
    },
    show(next) {
      shown = next;
      element.style.display = shown ? 'block' : 'none';
    },
  };
}

/** The measured look, which a new place must not wipe out. */
function customProperties(element: HTMLElement): string {
  return [...element.style]
    .filter((name) => name.startsWith('--'))
    .map((name) => `${name}:${element.style.getPropertyValue(name)}`)
    .join(';');
}

const SECTION =
  'box-sizing:border-box;max-height:480px;overflow:hidden;border:var(--cp-block-border);border-top:0;' +
  'border-radius:0 0 var(--cp-block-radius) var(--cp-block-radius);margin:var(--cp-block-margin);margin-top:0';

const DOCKED =
  'position:fixed;right:16px;bottom:64px;width:min(420px,calc(100vw - 32px));max-height:min(560px,calc(100vh - 96px));' +
  'z-index:2147483000;border:1px solid var(--cp-muted);border-radius:8px;overflow:hidden;' +
  'box-shadow:0 2px 8px #0005';
