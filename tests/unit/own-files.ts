import { readFile } from 'node:fs/promises';

/** What an extension finds at its own origin; the rest goes where it would have gone. */
const FILES: Readonly<Record<string, URL>> = {
  '/sample-erp/companies.json': new URL('../../public/sample-erp/companies.json', import.meta.url),
};

const elsewhere = globalThis.fetch;

globalThis.fetch = async (address, init) => {
  const file = typeof address === 'string' ? FILES[address] : undefined;
  if (file === undefined) return elsewhere(address, init);
  init?.signal?.throwIfAborted();
  return new Response(await readFile(file));
};
