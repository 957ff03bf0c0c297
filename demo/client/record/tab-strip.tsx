import type { JSX } from 'preact';
import { words } from '../state/language';

export interface StripTab {
  readonly name: string;
  readonly label: string;
  /** Shows the dot that says the tab holds something. */
  readonly marked?: boolean;
}

export interface TabStripProps {
  readonly label: string;
  readonly tabs: readonly StripTab[];
  readonly selected: string;
  /** Starts every id of this strip and its panels; partly generated, as in the real client. */
  readonly idStart: string;
  readonly class: string;
  onSelect(name: string): void;
}

/**
 * A tab list. Clicks and keys are handled on the strip itself; tabs that are not its own, such as
 * those of an extension, are none of its business.
 */
export function TabStrip(props: TabStripProps): JSX.Element {
  const select = (strip: EventTarget | null, name: string): void => {
    props.onSelect(name);
    focusTab(strip, name);
  };
  const onClick = (event: MouseEvent): void => {
    const name = ownTabName(event.target, props.tabs);
    if (name !== undefined) {
      select(event.currentTarget, name);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const name = ownTabName(event.target, props.tabs);
    const next = name === undefined ? undefined : tabForKey(event.key, name, props.tabs);
    if (next !== undefined) {
      event.preventDefault();
      select(event.currentTarget, next);
    }
  };
  return (
    <div class={props.class} role="tablist" aria-label={props.label} onClick={onClick} onKeyDown={onKeyDown}>
      {props.tabs.map((tab) => (
        <Tab key={tab.name} tab={tab} strip={props} />
      ))}
    </div>
  );
}

function Tab({ tab, strip }: { readonly tab: StripTab; readonly strip: TabStripProps }): JSX.Element {
  const selected = tab.name === strip.selected;
  return (
    <button
      type="button"
      role="tab"
      class="tab"
      id={`${strip.idStart}_${tab.name}`}
      data-tab={tab.name}
      aria-controls={`${strip.idStart}_${tab.name}_panel`}
      aria-selected={selected}
      tabIndex={selected ? 0 : -1}
    >
      {tab.marked === true && (
        <span class="tab-dot" aria-hidden="true">
          ●
        </span>
      )}
      <span class="tab-label">{tab.label}</span>
      {tab.marked === true && <span class="visually-hidden">{words.value.hasContent}</span>}
    </button>
  );
}

function ownTabName(target: EventTarget | null, tabs: readonly StripTab[]): string | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[role="tab"]') : null;
  const name = element?.dataset.tab;
  return tabs.some((tab) => tab.name === name) ? name : undefined;
}

function tabForKey(key: string, name: string, tabs: readonly StripTab[]): string | undefined {
  const at = tabs.findIndex((tab) => tab.name === name);
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % tabs.length,
    ArrowLeft: (at - 1 + tabs.length) % tabs.length,
    Home: 0,
    End: tabs.length - 1,
  };
  const target = targets[key];
  return target === undefined ? undefined : tabs[target]?.name;
}

function focusTab(strip: EventTarget | null, name: string): void {
  if (strip instanceof HTMLElement) {
    strip.querySelector<HTMLElement>(`[data-tab="${name}"]`)?.focus();
  }
}
