/** Counts the calls of a worker to the outside, and stops it at one of them. */
export class StopPoint {
  private calls = 0;
  private isStopped = false;
  /** Names of the calls in their order. */
  readonly log: string[] = [];
  private stopped!: () => void;
  readonly stop = new Promise<void>((done) => {
    this.stopped = done;
  });

  /** `before`: the call does not happen; `after`: it happens, but its answer is not heard. */
  constructor(
    readonly at: number,
    readonly moment: 'before' | 'after',
  ) {}

  private async pass(name: string, call: () => Promise<unknown>): Promise<unknown> {
    if (this.isStopped) return never();
    this.calls += 1;
    this.log.push(name);
    if (this.calls !== this.at) return call();
    this.isStopped = true;
    if (this.moment === 'after') await call().catch(() => undefined);
    this.stopped();
    return never();
  }

  /** The same object, whose methods are counted. Nested objects are wrapped as well. */
  wrap<Target extends object>(target: Target, path = ''): Target {
    return new Proxy(target, {
      get: (object, key) => {
        const value: unknown = Reflect.get(object, key);
        const name = `${path}${String(key)}`;
        if (typeof value === 'function') {
          return (...parameters: unknown[]) => this.pass(name, async () => Reflect.apply(value, object, parameters));
        }
        return typeof value === 'object' && value !== null ? this.wrap(value, `${name}.`) : value;
      },
    });
  }
}

/** A stopped worker neither goes on nor fails: it is just gone. */
function never(): Promise<never> {
  return new Promise(() => undefined);
}
