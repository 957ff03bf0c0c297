import { resolve } from 'node:path';
import { build } from 'vite';

/** Bundles a TypeScript file into one script for a page, as the extension's own build would. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: resolve(import.meta.dirname, entry), formats: ['iife'], name: 'counterpartUnderTest' },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (output === undefined || !('output' in output)) throw new Error('Nothing was bundled');
  const [chunk] = output.output;
  return chunk.code;
}
