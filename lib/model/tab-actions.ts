import type { ActorType } from './actor';

/** What a person can do on the ERP tab. */
export interface TabActions {
  edit(): void;
  cancel(): void;
  save(): void;
  /** Compares and writes; also what is open of a run that was interrupted. */
  sync(connectionId: string): void;
  connect(connectionId: string, actorType: ActorType): void;
  disconnect(connectionId: string): void;
  /** Takes a meant connect or disconnect back. */
  keep(connectionId: string): void;
  /** Opens the dialog that waits for a choice: a conflict, or a connect that is half-way. */
  resolve(connectionId: string): void;
  /** Puts a text on the clipboard; false where the browser does not allow it. */
  copy(text: string): Promise<boolean>;
  openOptions(): void;
  /** Asks for the view again after it could not be had. */
  reload(): void;
  /** Loads the whole page anew, for it cannot be made to show what was written. */
  reloadPage(): void;
}
