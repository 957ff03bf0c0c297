import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AssistantChange, AssistantView } from '../../lib/messages/assistant-messages';
import type { FromPicker, ToPicker } from '../../lib/messages/picker-messages';

export type PickerAnswer = FromPicker | { readonly kind: 'lost' };

/** What the assistant does with the CRM's tab; only the browser can. */
export interface CrmTabActions {
  find(origin: string, tabId: number | null): Promise<CrmTab>;
  onChange(listener: () => void, signal: AbortSignal): void;
  bringToFront(tabId: number): Promise<void>;
  returnHere(): Promise<void>;
  openAddress(address: string): Promise<void>;
  connect(
    tabId: number,
    hear: (answer: PickerAnswer) => void,
    signal: AbortSignal,
  ): Promise<(question: ToPicker) => void>;
}

export interface CrmTab {
  readonly address: string | null;
  readonly tabId: number | null;
}

/** What every step works with. */
export interface AssistantState {
  readonly view: AssistantView;
  readonly crmTab: CrmTab;
  readonly actions: CrmTabActions;
  /** Keeps a decision at once; resolves when it is kept. */
  readonly change: (change: AssistantChange) => Promise<void>;
}

const Context = createContext<AssistantState | null>(null);

export const AssistantProvider = Context.Provider;

export function useAssistant(): AssistantState {
  const state = useContext(Context);
  if (state === null) throw new Error('A step was rendered without its assistant');
  return state;
}
