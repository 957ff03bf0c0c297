import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Dictionaries, type Language, type Translate, translator } from '../../lib/i18n/translate';
import { type WordKey, words } from '../../lib/i18n/words';
import type { WorkerClient } from '../../lib/messages/client';
import type { RecordAddress } from '../../lib/model/record';

/** What only the browser can do, handed in by the entry points. */
export interface BrowserActions {
  /** Asks the person for exactly these origins. Must be called directly in the click, before anything is awaited. */
  grant(origins: readonly string[]): Promise<boolean>;
  /** Whether these origins are granted already; asks nobody. */
  isGranted(origins: readonly string[]): Promise<boolean>;
  /** Opens an http or https address in a tab. */
  openAddress(address: string): void;
  openPage(page: 'options' | 'welcome', fragment?: string): void;
  /** Hears of every record about which something stored changed, here or elsewhere, until `ending`. */
  onRecordChanged(listener: (record: RecordAddress) => void, ending: AbortSignal): void;
  /** Closes the popup or window that the screen is in; does nothing in an ordinary tab. */
  close(): void;
  /** Puts a text on the clipboard; false where the browser does not allow it. Only works in a click. */
  copy(text: string): Promise<boolean>;
  /** Gives the person a text as a file to keep. */
  saveFile(name: string, text: string): void;
  readonly version: string;
}

export interface Surroundings {
  readonly client: WorkerClient;
  readonly browser: BrowserActions;
  readonly language: Language;
  /** BCP 47 tag by which numbers, dates and country names are written. */
  readonly locale: string;
}

const SurroundingsContext = createContext<Surroundings | null>(null);

export const SurroundingsProvider = SurroundingsContext.Provider;

/** What the screen stands in; every screen is rendered inside a provider. */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (surroundings === null) throw new Error('A screen was rendered without its surroundings');
  return surroundings;
}

export function useClient(): WorkerClient {
  return useSurroundings().client;
}

/** Making a translator is costly beside using it, and every cell of a grid uses one. */
const translators = new WeakMap<object, Map<Language, unknown>>();

function translatorOf<Key extends string>(dictionaries: Dictionaries<Key>, language: Language): Translate<Key> {
  const made = translators.get(dictionaries) ?? new Map<Language, Translate<Key>>();
  translators.set(dictionaries, made);
  const known = made.get(language) as Translate<Key> | undefined;
  if (known !== undefined) return known;
  const translate = translator(dictionaries, language);
  made.set(language, translate);
  return translate;
}

/** The texts of one dictionary in the person's language. */
export function useText<Key extends string>(dictionaries: Dictionaries<Key>): Translate<Key> {
  return translatorOf(dictionaries, useSurroundings().language);
}

export function useWords(): Translate<WordKey> {
  return useText(words);
}
