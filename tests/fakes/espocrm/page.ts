import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { EspoAppearance } from './control';

const CLIENT = new URL('./client/', import.meta.url);

/** The one page of the app; like the real one it says its language nowhere. */
export function indexPage({ tabs, language, dark }: EspoAppearance): string {
  return `<!doctype html>
<html>
  <head>
    <title>EspoCRM</title>
    <script type="application/json" data-name="page-params">${JSON.stringify({ tabs, language })}</script>
    <link rel="stylesheet" href="client/css/espo/${dark ? 'dark' : 'light'}.css" id="main-stylesheet">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1.0">
    <script type="module" src="client/lib/espo.js"></script>
  </head>
  <body data-id="main"><div class="container content"></div></body>
</html>
`;
}

export async function styleSheet(dark: boolean): Promise<string> {
  const files = [dark ? 'dark.css' : 'light.css', 'style.css'];
  const parts = await Promise.all(files.map((file) => readFile(new URL(file, CLIENT), 'utf8')));
  return parts.join('\n');
}

let script: Promise<string> | null = null;

/** The app's script, built once per process. */
export function appScript(): Promise<string> {
  script ??= buildScript();
  return script;
}

async function buildScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: fileURLToPath(new URL('main.ts', CLIENT)), output: { format: 'es' } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((one) => one.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('No script was built');
  return chunk.code;
}
