import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** What the page of a fake loads: the script that draws it, and its style sheet. */
export interface AppClient {
  /** Built once per process. */
  script(): Promise<string>;
  styleSheet(dark: boolean): Promise<string>;
}

/** Of a folder with `main.ts`, `style.css`, and the colours in `light.css` and `dark.css`. */
export function appClientIn(folder: URL): AppClient {
  let script: Promise<string> | null = null;
  return {
    script() {
      script ??= buildScript(new URL('main.ts', folder));
      return script;
    },
    async styleSheet(dark) {
      const files = [dark ? 'dark.css' : 'light.css', 'style.css'];
      const parts = await Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')));
      return parts.join('\n');
    },
  };
}

async function buildScript(entry: URL): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: fileURLToPath(entry), output: { format: 'es' } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((one) => one.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('No script was built');
  return chunk.code;
}
