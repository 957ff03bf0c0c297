const SHOWN = '#tabcontent > .tab-pane.active';

export interface Refreshing {
  /** Makes the client read again what it shows. False: a person has typed in it, which that would touch. */
  refresh(): boolean;
}

/**
 * Presses the client's own Reload. The client does not show in its page whether a form has been changed; so every touch of
 * a person counts as a change, until they save, reload, or go to another record.
 */
export function createRefreshing(page: Document, signal: AbortSignal): Refreshing {
  /** Tab of the client → the record that was touched in it. */
  const touched = new WeakMap<Element, string>();
  const shown = () => page.querySelector(SHOWN);
  const touch = (event: Event) => {
    const pane = shown();
    if (pane !== null && event.isTrusted && isChange(event)) touched.set(pane, recordIn(page));
  };
  const settle = ({ target }: Event) => {
    const pane = shown();
    const button = target instanceof Element ? target.closest('#save, #reload') : null;
    if (pane !== null && button !== null && pane.contains(button)) touched.delete(pane);
  };
  const options = { capture: true, signal };
  for (const type of ['input', 'change', 'click', 'drop']) page.addEventListener(type, touch, options);
  page.addEventListener('click', settle, options);
  return {
    refresh() {
      const pane = shown();
      const reload = pane?.querySelector<HTMLElement>('.toolbar button#reload');
      if (!pane || !reload || touched.get(pane) === recordIn(page)) return false;
      // A dialog is about what the form behind it held when it was opened.
      if (page.querySelector('.modal.in') !== null || isWorking(page)) return false;
      reload.click();
      return true;
    },
  };
}

/** A form that is still being filled looks to the client as if a person had emptied it: it would ask whether to save that. */
function isWorking(page: Document): boolean {
  return (page.querySelector('#processing')?.getClientRects().length ?? 0) > 0;
}

/** What follows the semicolon is about how the record is shown. */
function recordIn(page: Document): string {
  return new URL(page.URL).hash.split(';')[0] ?? '';
}

/** Typing anywhere in a form or dialog, and the buttons by which rows come and go; not its tabs, and nothing of ours. */
function isChange(event: Event): boolean {
  const path = event.composedPath().filter((one) => one instanceof Element);
  const isIn = (selector: string) => path.some((element) => element.matches(selector));
  // The document itself bears the mark too.
  if (isIn('body [data-counterpart]') || !isIn('.screen-container, .modal')) return false;
  return event.type !== 'click' || isIn('button, .dropdown-menu');
}
