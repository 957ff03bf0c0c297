import { defineConfig, type WebExtConfig } from 'wxt';
import { manifest } from './lib/platform/manifest';

/** The browser that `npm run dev` opens: the one that it found, or none. */
function developmentBrowser(program: string | undefined): WebExtConfig {
  if (program === undefined) return { disabled: true };
  return {
    binaries: { chrome: program, firefox: program },
    startUrls: [process.env.COUNTERPART_DEV_ADDRESS ?? 'about:blank'],
    // Chromium has no sandbox for root.
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  };
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: '.output',
  outDirTemplate: '{{browser}}-mv3{{modeSuffix}}',
  manifest: ({ browser }) => manifest(browser === 'firefox' ? 'firefox' : 'chrome'),
  webExt: developmentBrowser(process.env.COUNTERPART_DEV_BROWSER),
  zip: {
    name: 'counterpart',
    excludeSources: ['.cache/**', 'coverage/**', 'screenshots/**', 'docs/images/**'],
  },
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: 'es2022' },
    plugins: [
      {
        // preact writes `innerHTML` for dangerouslySetInnerHTML, which this product never uses: without it no remote
        // string can become HTML, and the add-on reviewers' lint has nothing to warn about.
        name: 'preact-without-inner-html',
        transform: (code: string, id: string) =>
          /preact[\\/]dist[\\/]preact\.(module|mjs)/.test(id)
            ? { code: code.replaceAll('.innerHTML=', '.textContent='), map: null }
            : null,
      },
    ],
  }),
});
