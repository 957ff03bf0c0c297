import { PATIENCE } from './surface';

const INTERVAL = 25;

/** Asks again and again until the answer is truthy; says what it waited for when the time is over. */
export async function eventually<Result>(
  ask: () => Promise<Result | null | undefined | false>,
  what: string,
  patience = PATIENCE,
): Promise<Result> {
  const end = Date.now() + patience;
  let last: unknown = null;
  while (Date.now() < end) {
    try {
      const result = await ask();
      if (result !== null && result !== undefined && result !== false) return result;
    } catch (cause) {
      // A page that is just being replaced cannot be asked; the next try meets the new one.
      last = cause;
    }
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
  throw new Error(`Waited ${patience} ms for ${what}`, { cause: last });
}
