type Attributes = Readonly<Record<string, string | boolean>>;

/** An element with attributes and children; `false` leaves an attribute out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/** A handler for whatever matches below `root`, now or later: how the app's framework attaches all of its handlers. */
export function delegate(root: HTMLElement, selector: string, handle: (target: HTMLElement) => void): void {
  root.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
    if (target !== null && root.contains(target)) handle(target);
  });
}
