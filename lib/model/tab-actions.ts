import type { ActorType } from './actor';

/** What a person can do on the ERP tab. */
export interface TabActions {
  edit(): void;
  cancel(): void;
  save(): void;
  sync(connectionId: string): void;
  connect(connectionId: string, actorType: ActorType): void;
  disconnect(connectionId: string): void;
  /** Takes a meant connect or disconnect back. */
  keep(connectionId: string): void;
  /** Opens the chooser for a conflict. */
  resolve(connectionId: string): void;
  retry(connectionId: string): void;
  /** Opens the dialog in which a connect has got stuck half-way. */
  openDialog(connectionId: string): void;
  openOptions(): void;
  /** Asks for the view again after it could not be had. */
  reload(): void;
}
