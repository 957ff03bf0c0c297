// npm start [-- --browser firefox]: builds the extension and shows it in a browser of its own, on the demo CRM.
import { parseArgs } from 'node:util';
import { browserChoice, wxtName } from './lib/browser-choice.mjs';
import { endChildrenWithThisProcess, runCommand, runForeground } from './lib/command.mjs';
import { demoClientBuilt } from './lib/demo-client.mjs';
import { hasDisplay } from './lib/display.mjs';
import { Explained, main, say } from './lib/say.mjs';
import { browserEnvironment, setUp } from './lib/set-up.mjs';

await main(async () => {
  endChildrenWithThisProcess();
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: !hasDisplay() },
    },
  });
  const browser = browserChoice(values.browser);
  const machine = await setUp({ browsers: [browser] });
  if (machine[browser] === null) throw new Explained(machine.missing.join('\n'));
  say('Building the extension and the demo CRM …');
  await Promise.all([extensionBuilt(browser), demoClientBuilt()]);
  const parameters = ['demo/start.ts', '--browser', browser];
  if (values.headless) parameters.push('--headless');
  return runForeground('tsx', parameters, { env: browserEnvironment(machine) });
});

async function extensionBuilt(browser) {
  const { code, output } = await runCommand('wxt', ['build', '-b', wxtName(browser)]);
  if (code !== 0) throw new Explained(`The extension could not be built:\n${output}`);
}
