import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Page } from 'playwright';
import { build } from 'vite';
import { manifest } from '../../lib/platform/manifest';

const OUT = join(import.meta.dirname, '../../.cache/preview');
const PUBLIC = join(import.meta.dirname, '../../public');
export const ORIGIN = 'https://preview.example';

/** Builds the preview pages once. */
export async function buildPreview(): Promise<void> {
  await build({
    root: import.meta.dirname,
    configFile: false,
    publicDir: PUBLIC,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: OUT,
      copyPublicDir: true,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: {
        input: ['popup', 'options', 'welcome'].map((page) => join(import.meta.dirname, `${page}.html`)),
      },
    },
  });
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Serves the built pages to a browser page without a server, under the policy that extension pages have. */
export async function servePreview(page: Page): Promise<void> {
  const policy = manifest('chrome').content_security_policy.extension_pages;
  await page.route(`${ORIGIN}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    const body = await readFile(join(OUT, path)).catch(() => null);
    if (body === null) return route.fulfill({ status: 404 });
    const contentType = TYPES[extname(path)] ?? 'application/octet-stream';
    return route.fulfill({ body, contentType, headers: { 'content-security-policy': policy } });
  });
}
