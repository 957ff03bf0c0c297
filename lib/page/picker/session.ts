import type { FromPicker, ToPicker } from '../../messages/picker-messages';
import { randomName } from '../own-elements';
import { rememberContainers } from './containers';
import { look } from './look';
import { pick } from './pick';

/** A line to the page of the extension that asks; it ends when that page is closed. */
export interface PickerLine {
  say(message: FromPicker): void;
  listen(hear: (message: ToPicker) => void): void;
  readonly signal: AbortSignal;
}

/** The same for as long as this document is there. */
const LOAD = randomName();
const CONTAINERS = rememberContainers();

/** Answers one page of the extension: one thing is pointed at at a time, and a new question ends the one before. */
export function startPickerSession(document: Document, line: PickerLine): void {
  let picking = new AbortController();
  line.listen((message) => {
    if (message.kind === 'look') {
      line.say(look(document, message, { load: LOAD, containers: CONTAINERS }));
      return;
    }
    picking.abort();
    if (message.kind === 'stop') return;
    picking = new AbortController();
    const { signal } = picking;
    void pick(document, message, AbortSignal.any([signal, line.signal])).then((picked) => {
      if (!signal.aborted && !line.signal.aborted) line.say(picked ?? { kind: 'cancelled' });
    });
  });
  line.say({ kind: 'ready' });
}
