import { describe, expect, test } from 'vitest';
import { BUILDS, BUNDLES, ERP_TABS, loadedBytes, loadedFiles, SENTINELS } from './bundles';

describe.each(BUILDS)('%s', (build) => {
  test.each(BUNDLES)('the $name keeps to its $budgetBytes bytes', ({ entry, budgetBytes }) => {
    expect(loadedBytes(build, entry)).toBeLessThanOrEqual(budgetBytes);
  });

  test('scripts that run outside of pages are one file each', () => {
    for (const entry of [...SENTINELS, ...ERP_TABS, 'background.js']) {
      expect(loadedFiles(build, entry)).toEqual([entry]);
    }
  });

  test('a page is counted with its scripts, what they import, and its styles', () => {
    const endings = loadedFiles(build, 'popup.html').map((path) => path.split('.').at(-1));
    expect(endings).toEqual(expect.arrayContaining(['html', 'js', 'css']));
  });
});
