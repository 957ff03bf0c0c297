/**
 * Runs steps side by side as far as `capacity` allows, each when the steps it names in `after` and `settled` have ended.
 * Where one of `after` did not end well, the step is not run: `work` gets the names of those.
 */
export async function runSteps(steps, capacity, work) {
  const waiting = new Set(steps);
  const running = new Map();
  const results = new Map();
  const isRelevant = (name) => steps.some((step) => step.name === name);
  const isReady = ({ after = [], settled = [] }) =>
    [...after, ...settled].filter(isRelevant).every((name) => results.has(name));
  let used = 0;

  while (waiting.size > 0 || running.size > 0) {
    for (const step of [...waiting]) {
      if (!isReady(step) || used + step.weight > capacity) continue;
      waiting.delete(step);
      used += step.weight;
      const broken = (step.after ?? []).filter((name) => results.get(name)?.failed > 0);
      running.set(
        step.name,
        work(step, broken).then((result) => ({ step, result })),
      );
    }
    const { step, result } = await Promise.race(running.values());
    running.delete(step.name);
    used -= step.weight;
    results.set(step.name, result);
  }
  return results;
}
