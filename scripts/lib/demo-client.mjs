import { runCommand } from './command.mjs';
import { Explained } from './say.mjs';

/** Builds the demo CRM's client; throws with the builder's words where that fails. */
export async function demoClientBuilt() {
  const { code, output } = await runCommand('tsx', ['scripts/build-demo.mjs']);
  if (code !== 0) throw new Explained(`The demo CRM could not be built:\n${output}`);
}
