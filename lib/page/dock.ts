import { markOwn } from './own-elements';

/** The button of our own panel where there is no tab strip: as the head of a block in the page, or at the window's edge. */
export interface Dock {
  readonly element: HTMLElement;
  setLabel(label: string, accessibleName: string): void;
  setOpen(open: boolean): void;
  setPlace(where: 'section' | 'edge'): void;
  focus(): void;
}

const STYLES = `
:host { all: initial; position: fixed; right: 16px; bottom: 16px; z-index: 2147483000; }
:host([data-place="section"]) { position: static; display: block; margin: var(--cp-block-margin); }
:host([data-place="section"][data-open]) { margin-bottom: 0; }
:host([data-place="section"]) button {
  display: flex; width: 100%; box-sizing: border-box; text-align: start; align-items: center; gap: 8px;
  font: var(--cp-head-weight, 600) var(--cp-head-size, var(--cp-size))/1.5 var(--cp-font);
  color: var(--cp-head-color, var(--cp-text)); background: var(--cp-head-background, var(--cp-surface));
  border: var(--cp-block-border); border-radius: var(--cp-block-radius); box-shadow: var(--cp-block-shadow);
  padding: var(--cp-head-padding, 8px var(--cp-padding));
}
:host([data-place="section"]) button::before { content: "▸"; color: var(--cp-muted); }
:host([data-place="section"]) button[aria-expanded="true"]::before { content: "▾"; }
:host([data-place="section"]) button[aria-expanded="true"] {
  border-bottom: var(--cp-head-line, var(--cp-block-border));
  border-bottom-left-radius: 0; border-bottom-right-radius: 0;
}
button {
  font: 600 13px/20px system-ui; color: var(--cp-on-accent); background: var(--cp-accent); border: 0;
  border-radius: 18px; padding: 8px 16px; cursor: pointer; box-shadow: 0 2px 8px #0005;
}
`;

export function createDock(document: Document, onPress: () => void, onNear: () => void): Dock {
  const element = document.createElement('counterpart-dock');
  markOwn(element, 'dock');
  const root = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = STYLES;
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) onPress();
  });
  button.addEventListener('pointerenter', onNear);
  button.addEventListener('focus', onNear);
  root.append(style, button);
  return {
    element,
    setLabel(label, accessibleName) {
      button.textContent = label;
      button.setAttribute('aria-label', accessibleName);
    },
    setPlace(where) {
      element.dataset.place = where;
    },
    setOpen(open) {
      element.toggleAttribute('data-open', open);
      button.setAttribute('aria-expanded', String(open));
    },
    focus: () => button.focus(),
  };
}
