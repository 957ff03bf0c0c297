import { defineConfig } from 'wxt';
import { manifest } from './lib/platform/manifest';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: '.output',
  outDirTemplate: '{{browser}}-mv3',
  manifest: ({ browser }) => manifest(browser === 'firefox' ? 'firefox' : 'chrome'),
  webExt: { disabled: true },
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
