import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('./client', import.meta.url)),
  publicDir: fileURLToPath(new URL('./client/public', import.meta.url)),
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    emptyOutDir: true,
    manifest: true,
    target: 'esnext',
    modulePreload: { polyfill: false },
    rollupOptions: { input: fileURLToPath(new URL('./client/main.tsx', import.meta.url)) },
  },
});
