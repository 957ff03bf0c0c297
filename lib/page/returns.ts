/** As often as that within a second the tab goes back at once. */
const MANY = 20;
const SECOND = 1000;
/** From then on it goes back only so long after the last time; shorter than the time between two looks at the page. */
const REST = 900;
/** Once it has stayed so long, the page is taken to leave it alone. In milliseconds, as all of these. */
const STAYED = 2 * SECOND;

/** How often the tab goes back into a page that throws it out each time: neither may keep the other busy for good. */
export class Returns {
  #count = 0;
  /** When counting began, and when the tab went back last, by the page's clock. */
  #began = Number.NEGATIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;

  mustWait(): boolean {
    return this.#count >= MANY && performance.now() - this.#last < REST;
  }

  /** The tab has gone to a place just now. */
  note(): void {
    const now = performance.now();
    const isOver = this.#count >= MANY ? now - this.#last >= STAYED : now - this.#began >= SECOND;
    if (isOver) {
      this.#count = 0;
      this.#began = now;
    }
    this.#count += 1;
    this.#last = now;
  }
}
