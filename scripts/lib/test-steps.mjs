const MINUTE = 60_000;

/**
 * Everything that `npm test` runs. `after`: steps that must have ended well. `weight`: how much of the machine's
 * capacity (2) a step takes; browsers get all of it, because their tests wait for what a slow machine delays.
 * `limit`: milliseconds after which a step counts as hanging.
 */
export const STEPS = [
  { name: 'types', command: ['tsc', '--noEmit'], weight: 1, limit: 3 * MINUTE },
  { name: 'lint', command: ['biome', 'check', '--error-on-warnings', '.'], weight: 1, limit: 3 * MINUTE },
  // A build writes WXT's types anew, so it waits for the compiler that reads them, and one build waits for the other.
  { name: 'build-chrome', command: ['wxt', 'build'], weight: 1, settled: ['types'], quiet: true, limit: 3 * MINUTE },
  {
    name: 'build-firefox',
    command: ['wxt', 'build', '-b', 'firefox'],
    weight: 1,
    settled: ['build-chrome'],
    quiet: true,
    limit: 3 * MINUTE,
  },
  { name: 'build-demo', command: ['tsx', 'scripts/build-demo.mjs'], weight: 1, quiet: true, limit: 3 * MINUTE },
  {
    name: 'lint-firefox',
    command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors'],
    weight: 1,
    after: ['build-firefox'],
    limit: 3 * MINUTE,
  },
  { name: 'unit', project: 'unit', weight: 1, settled: ['build-firefox'], limit: 5 * MINUTE },
  { name: 'house', project: 'house', weight: 1, after: ['build-chrome', 'build-firefox'], limit: 5 * MINUTE },
  { name: 'contract', project: 'contract', weight: 1, after: ['build-demo'], settled: ['unit'], limit: 6 * MINUTE },
  {
    name: 'chromium',
    project: 'chromium',
    weight: 2,
    browser: 'chromium',
    after: ['build-chrome', 'build-demo'],
    settled: ['contract', 'house', 'lint-firefox'],
    limit: 30 * MINUTE,
  },
  {
    name: 'firefox',
    project: 'firefox',
    weight: 2,
    browser: 'firefox',
    after: ['build-firefox', 'build-demo'],
    settled: ['chromium'],
    limit: 30 * MINUTE,
  },
];

/** The named steps with all that they build on, in the order above. Throws on an unknown name. */
export function chooseSteps(names) {
  if (names.length === 0) return STEPS;
  const chosen = new Set();
  const choose = (name) => {
    const step = STEPS.find((candidate) => candidate.name === name);
    if (step === undefined) throw new Error(`No step "${name}". There are: ${STEPS.map((one) => one.name).join(', ')}`);
    chosen.add(step);
    step.after?.forEach(choose);
  };
  names.forEach(choose);
  return STEPS.filter((step) => chosen.has(step));
}
