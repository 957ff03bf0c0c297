import type { Environment } from './environment';
import { execute } from './execute';
import { linkLock } from './link-lock';

/**
 * Goes on with every run that was cut off: by a stopped worker, a closed browser, a lost connection. Resolves with how
 * many are still open afterwards, because a system does not answer or no tab of the CRM is open.
 */
export async function resumeRuns(environment: Environment, signal: AbortSignal): Promise<number> {
  let open = 0;
  for (const { id, record, connectionId } of await environment.store.runs.open()) {
    await environment.exclusively(linkLock(record, connectionId), async () => {
      const run = await environment.store.runs.get(id);
      if (run?.state !== 'open') return;
      const ended = await execute(environment, run, signal);
      if (ended.state === 'open') open += 1;
    });
  }
  return open;
}
