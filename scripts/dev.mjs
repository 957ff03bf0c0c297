// npm run dev [-- --browser firefox]: the demo CRM and WXT's development server, with live reload in a browser of its own.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { browserChoice, wxtName } from './lib/browser-choice.mjs';
import { endChildrenWithThisProcess, runForeground } from './lib/command.mjs';
import { demoClientBuilt } from './lib/demo-client.mjs';
import { hasDisplay } from './lib/display.mjs';
import { main, say } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

await main(async () => {
  endChildrenWithThisProcess();
  const { values } = parseArgs({
    options: { browser: { type: 'string', default: 'chromium' }, port: { type: 'string', default: '8765' } },
  });
  const browser = browserChoice(values.browser);
  const machine = await setUp({ browsers: hasDisplay() ? [browser] : [] });
  const program = machine[browser];
  if (!hasDisplay()) say('There is no display: load the built folder in .output by hand in a browser of your own.');
  for (const sentence of machine.missing) say(sentence);
  await demoClientBuilt();

  const stop = new AbortController();
  const { signal } = stop;
  const ended = await Promise.race([
    runForeground('tsx', ['demo/main.ts', '--port', values.port], { prefix: 'demo │', signal }),
    runForeground('wxt', ['-b', wxtName(browser)], {
      prefix: 'wxt  │',
      signal,
      env:
        program === null
          ? {}
          : { COUNTERPART_DEV_BROWSER: program, COUNTERPART_DEV_ADDRESS: `http://127.0.0.1:${values.port}/` },
    }),
  ]);
  stop.abort();
  return process.exitCode ?? ended;
});
