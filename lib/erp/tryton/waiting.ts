/** Waits for work that others wait for too: an abort ends the waiting, not the work. */
export function waitFor<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) {
      work.catch(() => undefined);
      abort();
      return;
    }
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** Something that is looked up once for all who ask, and again after looking it up has failed. */
export class Remembered<Value> {
  #value: Promise<Value> | null = null;

  constructor(private readonly look: (signal: AbortSignal) => Promise<Value>) {}

  get(signal: AbortSignal): Promise<Value> {
    if (this.#value === null) {
      const value = this.look(new AbortController().signal);
      this.#value = value;
      value.catch(() => {
        if (this.#value === value) this.#value = null;
      });
    }
    return waitFor(this.#value, signal);
  }
}
