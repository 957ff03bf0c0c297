import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Where the built client of the demo CRM goes. */
export const CLIENT_DIRECTORY = fileURLToPath(new URL('../.output/demo', import.meta.url));

/** Builds the client of the demo CRM; takes about a second and needs no network. */
export async function buildDemoClient(directory: string = CLIENT_DIRECTORY): Promise<void> {
  await build({
    configFile: fileURLToPath(new URL('./vite.config.ts', import.meta.url)),
    build: { outDir: directory },
    logLevel: 'warn',
  });
}
