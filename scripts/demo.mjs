// npm run demo [-- --port 8765]: only the demo CRM, until Ctrl+C.
import process from 'node:process';
import { endChildrenWithThisProcess, runForeground } from './lib/command.mjs';
import { demoClientBuilt } from './lib/demo-client.mjs';
import { main } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

await main(async () => {
  endChildrenWithThisProcess();
  await setUp();
  await demoClientBuilt();
  return runForeground('tsx', ['demo/main.ts', ...process.argv.slice(2)]);
});
