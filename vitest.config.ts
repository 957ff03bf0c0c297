import { defineConfig } from 'vitest/config';

/** Stands in for the extension's own files, which the sample ERP loads. */
const setupFiles = ['tests/unit/own-files.ts'];

const shared = { globals: false, restoreMocks: true } as const;

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          setupFiles,
          testTimeout: 30_000,
          include: [
            'lib/**/*.test.{ts,tsx}',
            'components/**/*.test.tsx',
            'demo/**/*.test.ts',
            'tests/unit/**/*.test.{ts,tsx}',
          ],
        },
      },
      {
        extends: true,
        test: { ...shared, name: 'house', include: ['tests/house/**/*.test.ts'], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'contract',
          setupFiles,
          include: ['tests/contract/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'chromium',
          include: ['tests/e2e/**/*.test.ts'],
          env: { COUNTERPART_BROWSER: 'chromium' },
          testTimeout: 90_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'firefox',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: ['tests/e2e/**/*.chromium.test.ts'],
          env: { COUNTERPART_BROWSER: 'firefox' },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
