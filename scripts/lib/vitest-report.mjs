import { readFile } from 'node:fs/promises';

/**
 * Adds up what vitest's JSON reporter wrote: `{ passed, failed, skipped }`. A run that ended badly without a failing
 * test (a file that could not be read, an error outside of any test, no report at all) counts as one failure.
 */
export async function readVitestReport(path, exitCode) {
  const counts = await readCounts(path);
  if (exitCode !== 0 && counts.failed === 0) return { ...counts, failed: 1 };
  return counts;
}

async function readCounts(path) {
  const report = await readFile(path, 'utf8').then(JSON.parse, () => null);
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const filesWithoutTests = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + filesWithoutTests.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
