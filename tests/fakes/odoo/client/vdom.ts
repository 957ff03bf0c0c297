/** What should be in the page. Children without a key are told apart by their place. */
export interface View {
  readonly tag: string;
  readonly key: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly classes: readonly string[];
  readonly on: Readonly<Record<string, (event: Event) => void>>;
  /** Of a form control. */
  readonly value: string | null;
  readonly children: readonly (View | string)[];
}

interface Properties {
  readonly key?: string | number;
  readonly class?: string;
  readonly value?: string;
  readonly on?: View['on'];
  readonly [attribute: string]: unknown;
}

/** An element; attributes that are `false` or undefined are left out, and so are children that are `false`. */
export function view(tag: string, properties: Properties = {}, ...children: (View | string | false)[]): View {
  const { key = '', class: classes = '', value = null, on = {}, ...attributes } = properties;
  return {
    tag,
    key: String(key),
    attributes: Object.fromEntries(
      Object.entries(attributes).flatMap(([name, given]) =>
        given === undefined || given === false ? [] : [[name, given === true ? '' : String(given)]],
      ),
    ),
    classes: classes.split(' ').filter((one) => one !== ''),
    on,
    value,
    children: children.filter((child) => child !== false),
  };
}

interface Mounted {
  view: View | string;
  readonly node: Node;
  children: Mounted[];
}

/**
 * Renders into an element as OWL does: compares with what it rendered before, never with what is in the page, and changes
 * only the difference. What others have put between its nodes stays, and so do classes that it never set. When a list that
 * is alone in its element becomes empty, the element is emptied as a whole.
 */
export class Renderer {
  #mounted: Mounted[] = [];

  constructor(private readonly root: HTMLElement) {}

  render(...views: readonly View[]): void {
    this.#mounted = patchChildren(this.root, this.#mounted, views);
  }
}

function patchChildren(parent: Node, before: readonly Mounted[], views: readonly (View | string)[]): Mounted[] {
  if (views.length === 0 && before.length > 0) {
    parent.textContent = '';
    return [];
  }
  const left = new Map(before.map((mounted, index) => [nameOf(mounted.view, index), mounted]));
  const after = views.map((next, index) => {
    const name = nameOf(next, index);
    const present = left.get(name);
    left.delete(name);
    return present === undefined ? mount(next) : patch(present, next);
  });
  for (const { node } of left.values()) parent.removeChild(node);
  place(
    parent,
    before.filter((mounted) => ![...left.values()].includes(mounted)),
    after,
  );
  return after;
}

function nameOf(next: View | string, index: number): string {
  return typeof next === 'string' ? `text ${index}` : `${next.tag} ${next.key === '' ? `at ${index}` : next.key}`;
}

/** Moves and adds, from the end on, only what is not where it should be among the nodes of ours. */
function place(parent: Node, stayed: readonly Mounted[], after: readonly Mounted[]): void {
  const keepsOrder = stayed.every((mounted, index) => after.filter((one) => stayed.includes(one))[index] === mounted);
  let next: Node | null = null;
  for (const mounted of after.toReversed()) {
    if (!(keepsOrder && stayed.includes(mounted))) parent.insertBefore(mounted.node, next ?? endOf(parent, stayed));
    next = mounted.node;
  }
}

/** Behind the last node of ours, as where OWL keeps an empty text to mark the end of a list. */
function endOf(parent: Node, stayed: readonly Mounted[]): Node | null {
  const last = stayed.at(-1)?.node;
  return last === undefined || last.parentNode !== parent ? null : last.nextSibling;
}

function mount(next: View | string): Mounted {
  if (typeof next === 'string') return { view: next, node: document.createTextNode(next), children: [] };
  const element = document.createElement(next.tag);
  const mounted: Mounted = {
    view: { ...next, attributes: {}, classes: [], value: null, children: [] },
    node: element,
    children: [],
  };
  for (const type of Object.keys(next.on)) {
    element.addEventListener(type, (event) => typeof mounted.view !== 'string' && mounted.view.on[type]?.(event));
  }
  return patch(mounted, next);
}

function patch(mounted: Mounted, next: View | string): Mounted {
  const { view: last, node } = mounted;
  mounted.view = next;
  if (typeof next === 'string' || typeof last === 'string') {
    if (next !== last) node.textContent = String(next);
    return mounted;
  }
  if (!(node instanceof HTMLElement)) return mounted;
  for (const name of last.classes) if (!next.classes.includes(name)) node.classList.remove(name);
  for (const name of next.classes) if (!last.classes.includes(name)) node.classList.add(name);
  for (const name of Object.keys(last.attributes)) if (!(name in next.attributes)) node.removeAttribute(name);
  for (const [name, value] of Object.entries(next.attributes)) {
    if (last.attributes[name] !== value) node.setAttribute(name, value);
  }
  mounted.children = patchChildren(node, mounted.children, next.children);
  if (next.value !== last.value && 'value' in node) node.value = next.value ?? '';
  return mounted;
}
