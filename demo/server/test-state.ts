import { ApiError } from './api-error';
import type { Delays, Failure, LoggedRequest, StripBehaviour } from './control';

const LONGEST_LOG = 5000;

/** What the test controls have set, and the request log. */
export class TestState {
  delays: Delays = {};
  strip: StripBehaviour = { mode: 'normal' };
  script = '';
  ignoresNextWrite = false;
  #failures: Failure[] = [];
  #log: LoggedRequest[] = [];

  reset(): void {
    this.delays = {};
    this.strip = { mode: 'normal' };
    this.script = '';
    this.ignoresNextWrite = false;
    this.#failures = [];
    this.#log = [];
  }

  failNext(failure: Failure): void {
    for (let left = failure.times ?? 1; left > 0; left -= 1) {
      this.#failures.push(failure);
    }
  }

  /** The failure that the next write has to give, if one waits. */
  takeFailure(): ApiError | undefined {
    const failure = this.#failures.shift();
    return failure === undefined
      ? undefined
      : new ApiError(failure.status, failure.type ?? 'SoTestException', failure.message ?? 'The write was refused.');
  }

  /** Whether the next write is to be answered without being done. */
  takeIgnored(): boolean {
    const ignored = this.ignoresNextWrite;
    this.ignoresNextWrite = false;
    return ignored;
  }

  log(entry: LoggedRequest): void {
    this.#log.push(entry);
    if (this.#log.length > LONGEST_LOG) {
      this.#log.shift();
    }
  }

  get requests(): readonly LoggedRequest[] {
    return this.#log;
  }

  clearRequests(): void {
    this.#log = [];
  }
}
