/** A place that the ERP tab can take in a page, as plain data: selectors and words. */
export type Anchor = StripAnchor | SectionAnchor;

interface AnchorBasics {
  /** The day on which this generation of the page was seen, `2026-11-23`. */
  readonly seen: string;
  /** The record's own area: what the other selectors find outside of it is never taken. Absent: the whole page. */
  readonly within?: string;
  /**
   * A second way to find the same element, slower and by other marks. Where the two disagree, the page has changed and
   * the person is told on the options page.
   */
  readonly check?: string;
  /** As good a place as the first: of another layout that the product comes with. Else only the first is as it should be. */
  readonly usual?: boolean;
}

/** In a native strip of tabs, beside the native tabs. */
export interface StripAnchor extends AnchorBasics {
  readonly kind: 'strip';
  readonly strip: string;
  /** Which children of the strip are tabs. */
  readonly tab: string;
  /** How a tab says that it is the selected one; all of it is set and unset while the ERP tab is open. */
  readonly selected: readonly SelectedMark[];
  /** The child of the strip that ours goes before or after; absent: after the last tab. */
  readonly before?: string;
  readonly after?: string;
  /** The tab whose look ours takes; absent: the plainest that is not selected. */
  readonly clone?: string;
  /** What is taken out of the copy, such as counters. */
  readonly drop?: string;
  /** The element that holds the native panels; ours goes in at its end. */
  readonly panels: string;
  /** Which children of it are native panels: hidden while ours is shown. */
  readonly panel: string;
}

/** As a block of its own between the page's blocks, where the page has no strip. */
export interface SectionAnchor extends AnchorBasics {
  readonly kind: 'section';
  readonly element: string;
  readonly position: 'before' | 'after' | 'start' | 'end';
  /** A native block whose look ours takes; absent: the element's own children. */
  readonly clone?: string;
}

/** One way in which a tab shows that it is selected. */
export interface SelectedMark {
  /** The part of the tab that carries the mark; absent: the tab itself. */
  readonly at?: string;
  readonly class?: string;
  readonly attribute?: string;
  /** The attribute's value while selected; absent: `true`. */
  readonly value?: string;
  /** The class or the attribute's value that it has instead while it is not selected; absent: no class, `false`. */
  readonly otherwise?: string;
}
