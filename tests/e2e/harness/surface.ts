/** A role of an element as people and assistive technology meet it. */
export type Role =
  | 'alert'
  | 'button'
  | 'checkbox'
  | 'combobox'
  | 'dialog'
  | 'grid'
  | 'group'
  | 'heading'
  | 'link'
  | 'radio'
  | 'radiogroup'
  | 'row'
  | 'searchbox'
  | 'status'
  | 'switch'
  | 'tab'
  | 'region'
  | 'tabpanel'
  | 'textbox';

/** A name is matched as a whole; a pattern anywhere. */
export type Name = string | RegExp;

export interface ConsoleLine {
  readonly type: string;
  readonly text: string;
}

/** One page as a person uses it: by roles and names, with real input. Waits are for conditions, with one time limit. */
export interface Surface {
  readonly console: readonly ConsoleLine[];
  /** The same page, but elements and text are looked for inside one element only. */
  within(role: Role, name: Name): Surface;
  url(): Promise<string>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Brings the page in front of the others: pages behind draw nothing. */
  show(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  click(role: Role, name: Name): Promise<void>;
  doubleClick(role: Role, name: Name): Promise<void>;
  /** A real click on the first visible element of a selector: for pages whose elements have neither role nor name. */
  clickOn(selector: string): Promise<void>;
  /** Moves the pointer to a place of the window, in CSS pixels, whatever lies there. */
  pointAt(x: number, y: number): Promise<void>;
  /** A real click at a place of the window, whatever lies there. */
  clickAt(x: number, y: number): Promise<void>;
  /** Replaces what is in the first visible text box of a selector. */
  typeInto(selector: string, text: string): Promise<void>;
  /** Replaces what is in a text box. */
  fill(name: Name, text: string): Promise<void>;
  focus(role: Role, name: Name): Promise<void>;
  /** One key as `KeyboardEvent.key` names it, optionally with modifiers: `Shift+Tab`. */
  press(key: string): Promise<void>;
  see(role: Role, name: Name): Promise<void>;
  gone(role: Role, name: Name): Promise<void>;
  count(role: Role, name: Name): Promise<number>;
  isDisabled(role: Role, name: Name): Promise<boolean>;
  attribute(role: Role, name: Name, attribute: string): Promise<string | null>;
  value(name: Name): Promise<string>;
  /** Everything visible as text, shadow roots included. */
  text(): Promise<string>;
  seeText(text: string | RegExp): Promise<void>;
  /** Runs in the page; the function may use nothing from outside. */
  evaluate<Result, Argument>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  /** Runs the text of a script in the page, past the page's own policy on scripts. */
  run(script: string): Promise<void>;
  /** Resolves when the function, run in the page again and again, answers true. */
  until<Argument>(run: (argument: Argument) => boolean, argument: Argument, what: string): Promise<void>;
  /** How long the page's main thread has been at work until now, in seconds; null where the browser does not say. */
  busySeconds(): Promise<number | null>;
  screenshot(path: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  closed(): Promise<boolean>;
  close(): Promise<void>;
}

/** A browser with the extension in it. */
export interface BrowserHarness {
  readonly family: 'chromium' | 'firefox';
  /** Without a slash at the end. */
  readonly extensionOrigin: string;
  newPage(url?: string): Promise<Surface>;
  extensionPage(path: string): Promise<Surface>;
  /** The next page of the extension whose address contains the text, however it was opened. */
  waitForExtensionPage(part: string): Promise<Surface>;
  /** Lets the extension reach an origin, as a person does in the browser's prompt. */
  grant(origin: string): Promise<void>;
  /** Answers the browser's prompt for an origin beforehand, so that a screen of the extension can ask for it. */
  allow(origin: string): Promise<void>;
  /** Stops the worker at once; the next message starts it again. */
  stopWorker(): Promise<void>;
  setDark(dark: boolean): Promise<void>;
  /** Resolves when the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** How long a condition may take; generous, because two cores run everything. */
export const PATIENCE = Number(process.env.COUNTERPART_PATIENCE ?? 20_000);

/** The folder of the built extensions. */
export const OUTPUT = process.env.COUNTERPART_OUTPUT ?? '.output';
