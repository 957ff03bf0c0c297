import type { NativeStrip } from './subject';

/** How the page stands when it comes to rest. */
export type Ending = 'as it was' | 'without its strip' | 'with two strips' | 'with its strip moved';

export interface Stirring {
  readonly native: NativeStrip;
  readonly seed: number;
  readonly milliseconds: number;
  readonly ending: Ending;
}

/**
 * Changes the strip and what is ours about a hundred times a second, at random from a seed, as a page does that draws
 * itself anew again and again; then leaves the page in the state asked for. Resolves with the number of changes. Runs in
 * the page.
 */
export async function stir({ native, seed, milliseconds, ending }: Stirring): Promise<number> {
  const EVERY = 10;
  const original = [...document.querySelectorAll<HTMLElement>(native.strip)].find((one) => one.checkVisibility());
  const parent = original?.parentElement;
  if (!original || !parent) throw new Error('There is no strip to stir');
  const follower = original.nextSibling;
  const elsewhere = document.body.appendChild(document.createElement('div'));
  let state = seed;
  // mulberry32
  const random = (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  const ours = () => [...document.querySelectorAll<HTMLElement>('body [data-counterpart]')];
  const copyOf = (strip: HTMLElement) => {
    const copy = strip.cloneNode(true) as HTMLElement;
    for (const own of copy.querySelectorAll('[data-counterpart]')) own.remove();
    return copy;
  };
  let now = original;
  const put = (strip: HTMLElement) => {
    now = strip;
    parent.insertBefore(strip, follower?.parentNode === parent ? follower : null);
  };
  const extras: HTMLElement[] = [];
  const changes: readonly (() => void)[] = [
    () => now.remove(),
    () => put(now),
    () => {
      now.remove();
      put(copyOf(now));
    },
    () => {
      const extra = copyOf(now);
      extras.push(extra);
      parent.append(extra);
    },
    () => extras.pop()?.remove(),
    () => elsewhere.append(now),
    () => parent.prepend(now),
    () => {
      now.style.display = now.style.display === 'none' ? '' : 'none';
    },
    () => ours()[random(3)]?.remove(),
    () => {
      const own = now.querySelector('[data-counterpart]');
      if (own !== null) now.prepend(own);
    },
    () => {
      const own = ours()[0];
      if (own !== undefined) elsewhere.append(own);
    },
    () => now.append(document.createComment('')),
  ];
  const end = performance.now() + milliseconds;
  let count = 0;
  while (performance.now() < end) {
    changes[random(changes.length)]?.();
    count += 1;
    await new Promise((next) => setTimeout(next, EVERY));
  }
  for (const extra of extras) extra.remove();
  if (now !== original) now.remove();
  original.style.display = '';
  if (original.getAttribute('style') === '') original.removeAttribute('style');
  put(original);
  if (ending === 'without its strip') original.remove();
  if (ending === 'with two strips') parent.insertBefore(copyOf(original), original);
  if (ending === 'with its strip moved') parent.append(original);
  for (const own of elsewhere.querySelectorAll('[data-counterpart]')) document.body.append(own);
  elsewhere.remove();
  return count;
}

/** Throws our tab out of the strip as soon as it is in, for a while: a page that will not have it. Runs in the page. */
export async function evict({ native, milliseconds }: Omit<Stirring, 'seed' | 'ending'>): Promise<number> {
  let count = 0;
  const strip = [...document.querySelectorAll(native.strip)].find((one) => one.checkVisibility());
  const observer = new MutationObserver(() => {
    for (const own of strip?.querySelectorAll('[data-counterpart]') ?? []) {
      own.remove();
      count += 1;
    }
  });
  if (strip) observer.observe(strip, { childList: true, subtree: true });
  strip?.querySelector('[data-counterpart]')?.remove();
  await new Promise((done) => setTimeout(done, milliseconds));
  observer.disconnect();
  return count;
}

/** How long so many frames take, in milliseconds: long where something keeps the page busy. Runs in the page. */
export async function timeFrames(frames: number): Promise<number> {
  const start = performance.now();
  for (let frame = 0; frame < frames; frame += 1) await new Promise((next) => requestAnimationFrame(next));
  return performance.now() - start;
}
