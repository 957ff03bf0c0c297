// npm test [-- --only unit,house]: makes the machine ready, runs every check and test, and ends with their number.
// With CI=true nothing may be skipped.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { endChildrenWithThisProcess, runCommand } from './lib/command.mjs';
import { ROOT } from './lib/project.mjs';
import { colour, duration, main, say } from './lib/say.mjs';
import { runSteps } from './lib/schedule.mjs';
import { browserEnvironment, setUp } from './lib/set-up.mjs';
import { chooseSteps } from './lib/test-steps.mjs';
import { testsThatNeedTryton } from './lib/tryton-tests.mjs';
import { readVitestReport } from './lib/vitest-report.mjs';

const CAPACITY = 2;
const NAME_WIDTH = 14;
const COUNT_WIDTH = 34;
const REPORTS = join(ROOT, '.cache', 'test');
/** A builder's or packer's own warnings; the colours around the word are not part of it. */
const WARNING = /\bWARN\b|\(!\)/;
const NEEDS_TRYTON = ['contract', 'chromium', 'firefox'];

const onCi = process.env.CI === 'true' || process.env.CI === '1';
const skips = [];

await main(async () => {
  endChildrenWithThisProcess();
  const started = performance.now();
  const total = { passed: 0, failed: 0, skipped: 0 };
  try {
    for (const result of await runAll()) for (const key of Object.keys(total)) total[key] += result[key];
  } catch (cause) {
    total.failed += 1;
    say(colour('red', cause.stack));
  }
  say('');
  for (const sentence of skips) say(colour('yellow', `skipped: ${sentence}`));
  if (onCi && total.skipped > 0) {
    say(colour('red', 'With CI=true nothing may be skipped: what was skipped counts as failed.'));
    total.failed += total.skipped;
    total.skipped = 0;
  }
  say(`Took ${duration(performance.now() - started)}.`);
  say(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
  return total.failed > 0 ? 1 : 0;
});

async function runAll() {
  const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
  const steps = chooseSteps(values.only.split(',').filter(Boolean));
  const started = performance.now();
  const machine = await setUp({
    browsers: steps.flatMap(({ browser }) => browser ?? []),
    tryton: steps.some(({ name }) => NEEDS_TRYTON.includes(name)),
  });
  for (const sentence of machine.missing) say(colour('yellow', `! ${sentence}`));
  say(line('✓', 'set-up', '', performance.now() - started));
  await rm(REPORTS, { recursive: true, force: true });
  await mkdir(REPORTS, { recursive: true });
  const results = await runSteps(steps, CAPACITY, (step, broken) => runStep(step, broken, machine));
  return results.values();
}

async function runStep(step, broken, machine) {
  if (broken.length > 0) return notRun(step, `${broken.join(' and ')} failed`);
  if (step.browser && machine[step.browser] === null) return skip(step, `there is no ${step.browser} on this machine`);
  const { output, milliseconds, ...counts } = await (step.project ? runTests(step, machine) : runCheck(step, machine));
  const words = describe(counts);
  say(line(counts.failed > 0 ? '✗' : '✓', step.name, words, milliseconds));
  if (counts.failed > 0) say(`\n${output.trimEnd()}\n`);
  return counts;
}

async function runCheck({ name, command: [program, ...parameters], quiet, limit }, machine) {
  const { code, output, milliseconds } = await runCommand(program, parameters, options(name, limit, machine));
  const failed = code !== 0 || (quiet && WARNING.test(output)) ? 1 : 0;
  return { passed: 1 - failed, failed, skipped: 0, output, milliseconds };
}

async function runTests({ name, project, limit }, machine) {
  const report = join(REPORTS, `${name}.json`);
  const excluded = machine.trytonMissing === null ? [] : await testsThatNeedTryton(project);
  for (const file of excluded) skips.push(`${name}: ${file}, because there is no Tryton on this machine`);
  const { code, output, milliseconds } = await runCommand(
    'vitest',
    [
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...excluded.map((file) => `--exclude=${file}`),
    ],
    options(name, limit, machine),
  );
  const { passed, failed, skipped } = await readVitestReport(report, code);
  if (skipped > 0) skips.push(`${name}: ${skipped} tests that skip themselves`);
  return { passed, failed, skipped: skipped + excluded.length, output, milliseconds };
}

function options(name, limit, machine) {
  return { limit, logFile: join(REPORTS, `${name}.log`), env: { ...browserEnvironment(machine), NO_COLOR: '1' } };
}

function skip({ name }, reason) {
  skips.push(`${name}: ${reason}`);
  say(line('-', name, 'skipped', 0));
  return { passed: 0, failed: 0, skipped: 1 };
}

/** A step that could not begin is a failure, too: nothing is known about what it tests. */
function notRun({ name }, reason) {
  say(line('✗', name, `not run: ${reason}`, 0));
  return { passed: 0, failed: 1, skipped: 0 };
}

function describe({ passed, failed, skipped }) {
  const parts = [`${passed} passed`];
  if (failed > 0) parts.push(`${failed} failed`);
  if (skipped > 0) parts.push(`${skipped} skipped`);
  return parts.join(', ');
}

function line(sign, name, words, milliseconds) {
  const text = `${sign} ${name.padEnd(NAME_WIDTH)}${words.padEnd(COUNT_WIDTH)}${duration(milliseconds).padStart(8)}`;
  return colour(sign === '✗' ? 'red' : sign === '-' ? 'yellow' : 'green', text);
}
