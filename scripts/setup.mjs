// npm run setup [-- --test]: packages and types; with --test also what the tests need. Quick when nothing is to do.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { endChildrenWithThisProcess } from './lib/command.mjs';
import { colour, duration, main, say } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

await main(async () => {
  endChildrenWithThisProcess();
  const started = performance.now();
  const { values } = parseArgs({ options: { test: { type: 'boolean', default: false } } });
  const { chromium, firefox, trytonMissing, missing } = await setUp(
    values.test ? { browsers: ['chromium', 'firefox'], tryton: true } : {},
  );
  say(`Node      ${process.versions.node}, packages installed`);
  if (values.test) {
    say(`Chromium  ${chromium ?? 'missing'}`);
    say(`Firefox   ${firefox ?? 'missing'}`);
    say(`Tryton    ${trytonMissing === null ? 'installed, templates built' : 'missing'}`);
  }
  for (const sentence of missing) say(colour('yellow', `! ${sentence}`));
  say(`Ready in ${duration(performance.now() - started)}.`);
  return missing.length === 0 ? 0 : 1;
});
