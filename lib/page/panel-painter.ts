import type { PanelScript, PanelState } from './panel-script';

/** Where the panel is drawn. */
export interface PanelPlace {
  readonly container: HTMLElement;
  setStyles(styles: string): void;
}

export interface PanelPainterOptions {
  /** The script that draws; null while it is not in this page. */
  readonly script: () => PanelScript | null;
  /** Has it put into this page. */
  readonly load: () => Promise<unknown>;
  readonly onLoaded: () => void;
  /** What is said where it cannot be had. */
  readonly missing: () => string;
}

/** Draws the panel by a script that comes when the tab is about to be opened, at the latest when it is. */
export interface PanelPainter {
  prepare(place: PanelPlace): void;
  paint(place: PanelPlace, state: PanelState): void;
}

export function createPanelPainter({ script, load, onLoaded, missing }: PanelPainterOptions): PanelPainter {
  let loading = false;
  let hasPainted = false;
  const prepare = (place: PanelPlace) => {
    if (loading || script() !== null) return;
    loading = true;
    const arrived = () => {
      loading = false;
      if (script() === null) place.container.textContent = missing();
      else onLoaded();
    };
    load().then(arrived, arrived);
  };
  return {
    prepare,
    paint(place, state) {
      const panel = script();
      if (panel === null) {
        prepare(place);
        return;
      }
      if (!hasPainted) {
        place.container.replaceChildren();
        place.setStyles(panel.styles);
        hasPainted = true;
      }
      panel.paint(place.container, state);
    },
  };
}
