/**
 * Puts a text on the clipboard; false where the browser does not let us. Only works in a click. `near` is an element of
 * ours in the page: pages without https have no clipboard interface, and there a box beside it is copied from instead.
 */
export async function copyText(text: string, near: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromBox(text, near);
  }
}

function copyFromBox(text: string, near: Element): boolean {
  const { ownerDocument } = near;
  const root = near.getRootNode();
  const before = root instanceof ShadowRoot ? root.activeElement : null;
  const box = ownerDocument.createElement('textarea');
  box.value = text;
  box.style.cssText = 'position:fixed;inset:0 auto auto 0;width:1px;height:1px;opacity:0';
  near.append(box);
  box.select();
  const copied = ownerDocument.execCommand('copy');
  box.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return copied;
}
