import type { SelectedMark } from './anchor';

/** Whether a tab shows by one of its marks that it is selected. */
export function isMarked(tab: HTMLElement, marks: readonly SelectedMark[]): boolean {
  return marks.some((mark) => {
    const target = targetOf(tab, mark);
    if (target === null) return false;
    if (mark.class !== undefined) return target.classList.contains(mark.class);
    return mark.attribute !== undefined && target.getAttribute(mark.attribute) === (mark.value ?? 'true');
  });
}

/** Makes a tab show by all of its marks that it is selected, or that it is not. */
export function mark(tab: HTMLElement, marks: readonly SelectedMark[], selected: boolean): void {
  for (const one of marks) {
    const target = targetOf(tab, one);
    if (target === null) continue;
    if (one.class !== undefined) {
      target.classList.toggle(one.class, selected);
      if (one.otherwise !== undefined) target.classList.toggle(one.otherwise, !selected);
    } else if (one.attribute !== undefined) {
      const value = selected ? (one.value ?? 'true') : (one.otherwise ?? 'false');
      target.setAttribute(one.attribute, value);
    }
  }
}

/** The attributes that `mark` may change in a tab, so that they can be given back to the letter. */
export function markedAttributes(
  tab: HTMLElement,
  marks: readonly SelectedMark[],
): readonly { readonly element: HTMLElement; readonly name: string }[] {
  return marks.flatMap((one) => {
    const element = targetOf(tab, one);
    if (element === null) return [];
    return { element, name: one.class === undefined ? (one.attribute ?? 'class') : 'class' };
  });
}

function targetOf(tab: HTMLElement, { at }: SelectedMark): HTMLElement | null {
  return at === undefined ? tab : tab.querySelector<HTMLElement>(at);
}
