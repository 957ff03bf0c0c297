import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const POLL_MILLISECONDS = 100;

function take(folder: string): boolean {
  try {
    mkdirSync(folder);
  } catch {
    return false;
  }
  writeFileSync(join(folder, 'owner'), String(process.pid));
  return true;
}

/** Whether the process that holds the lock is gone; a lock whose owner is not yet written is held. */
function isAbandoned(folder: string): boolean {
  try {
    const owner = Number(readFileSync(join(folder, 'owner'), 'utf8'));
    if (owner === 0) return false;
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

/** Runs `work` while no other process runs work under the same lock. A lock left by a killed process is taken over. */
export async function withLock<Result>(
  folder: string,
  signal: AbortSignal,
  work: () => Promise<Result>,
): Promise<Result> {
  while (!take(folder)) {
    if (isAbandoned(folder)) rmSync(folder, { recursive: true, force: true });
    else await pause(POLL_MILLISECONDS, undefined, { signal });
  }
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
