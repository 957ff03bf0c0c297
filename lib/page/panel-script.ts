import type { Language } from '../i18n/translate';
import type { Failure } from '../model/failure';
import type { TabActions } from '../model/tab-actions';
import type { RecordView } from '../model/view';

/** What the panel shows. */
export interface PanelState {
  readonly view: RecordView | null;
  readonly language: Language;
  readonly locale: string;
  readonly now: number;
  readonly actions: TabActions;
  readonly orphaned: boolean;
  readonly failure: Failure | null;
  readonly busy: boolean;
  /** The page still shows values from before the last write. */
  readonly outdated: boolean;
}

/** The part of the ERP tab that draws, a script of its own: a page on which nobody opens the tab does without it. */
export interface PanelScript {
  readonly styles: string;
  /** Draws the panel into an element, or draws it anew. */
  paint(container: Element, state: PanelState): void;
}

const KEY = Symbol.for('counterpart.erp-panel');

/** Leaves the panel's script where the tab's script, in the same isolated world, finds it. */
export function providePanel(script: PanelScript): void {
  Reflect.set(globalThis, KEY, script);
}

export function providedPanel(): PanelScript | null {
  const value: unknown = Reflect.get(globalThis, KEY);
  return isPanelScript(value) ? value : null;
}

function isPanelScript(value: unknown): value is PanelScript {
  return typeof value === 'object' && value !== null && 'styles' in value && 'paint' in value;
}
