import { markOwn } from './own-elements';

/** The button at the edge of the window, for pages in which no tab strip can be found. */
export interface Dock {
  readonly element: HTMLElement;
  setLabel(label: string, accessibleName: string): void;
  setOpen(open: boolean): void;
  focus(): void;
}

const STYLES = `
:host { all: initial; position: fixed; right: 16px; bottom: 16px; z-index: 2147483000; }
button {
  font: 600 13px/20px system-ui; color: var(--cp-on-accent); background: var(--cp-accent); border: 0;
  border-radius: 18px; padding: 8px 16px; cursor: pointer; box-shadow: 0 2px 8px #0005;
}
`;

export function createDock(document: Document, onPress: () => void): Dock {
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
  root.append(style, button);
  return {
    element,
    setLabel(label, accessibleName) {
      button.textContent = label;
      button.setAttribute('aria-label', accessibleName);
    },
    setOpen(open) {
      button.setAttribute('aria-expanded', String(open));
    },
    focus: () => button.focus(),
  };
}
