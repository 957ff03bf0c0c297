/** One line of the bench: a budget of the design beside what was measured. */
export interface Measurement {
  readonly part: string;
  readonly what: string;
  /** In the unit's words, e.g. `25.0 kB`. */
  readonly limit: string;
  readonly measured: string;
  /** What was measured in the same run to compare with, and how the two relate; blank for sizes and counts. */
  readonly baseline: string;
  readonly verdict: 'within' | 'over' | 'not yet' | 'for information';
}

interface Timing {
  readonly part: string;
  readonly what: string;
  readonly limitMilliseconds: number;
  readonly milliseconds: number;
  /** What the same run needed for the same thing without us, or for work of a known size. */
  readonly raw: { readonly what: string; readonly milliseconds: number };
}

/**
 * A timing against its limit. `slowness` is how much slower this machine was, in this run, than the one on which the
 * limits were agreed: the limit grows with it, so that a busy machine does not fail what is fast enough.
 */
export function timing({ part, what, limitMilliseconds, milliseconds, raw }: Timing, slowness: number): Measurement {
  const limit = limitMilliseconds * Math.max(1, slowness);
  return {
    part,
    what,
    limit: slowness > 1 ? `${time(limitMilliseconds)} × ${slowness.toFixed(1)}` : time(limitMilliseconds),
    measured: time(milliseconds),
    baseline: `${raw.what} ${time(raw.milliseconds)}, ratio ${(milliseconds / raw.milliseconds).toFixed(2)}`,
    verdict: milliseconds <= limit ? 'within' : 'over',
  };
}

/** A number that may not be above its limit, whatever the machine. */
export function count(part: string, what: string, limit: number, measured: number): Measurement {
  const verdict = measured <= limit ? 'within' : 'over';
  return { part, what, limit: String(limit), measured: String(measured), baseline: '', verdict };
}

/** A figure without a limit of its own, which helps to read the others. */
export function information(part: string, what: string, measured: string): Measurement {
  return { part, what, limit: '', measured, baseline: '', verdict: 'for information' };
}

/** A budget for something that does not exist so far; never counted as kept. */
export function notYet(part: string, what: string, limit: string, reason: string): Measurement {
  return { part, what, limit, measured: reason, baseline: '', verdict: 'not yet' };
}

export function time(milliseconds: number): string {
  return `${milliseconds < 10 ? milliseconds.toFixed(2) : milliseconds.toFixed(0)} ms`;
}

export function size(bytes: number): string {
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
