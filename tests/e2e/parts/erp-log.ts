import type { Fate, PassingRequest } from '../../tryton/proxy';
import type { World } from '../harness/world';

/** Whether a request asks Tryton to change something. */
export function isErpWrite({ method }: PassingRequest): boolean {
  return /\.(write|create|delete)$/.test(method);
}

/** What the extension asks Tryton to change from now on. */
export function watchErpWrites(world: World): () => readonly PassingRequest[] {
  const start = world.proxy.requests.length;
  return () => world.proxy.requests.slice(start).filter(isErpWrite);
}

/** Decides over the next request that asks Tryton to change something; all others pass. */
export function atNextErpWrite(world: World, fate: () => Fate | Promise<Fate>): void {
  let isOver = false;
  world.proxy.decide((request) => {
    if (isOver || !isErpWrite(request)) return 'forward';
    isOver = true;
    return fate();
  });
}
