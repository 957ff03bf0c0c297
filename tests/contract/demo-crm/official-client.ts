import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/**
 * SuperOffice's own TypeScript client. Its ES module build names files without their extension,
 * which Node refuses, so the CommonJS build is loaded.
 */
export const officialClient: typeof import('@superoffice/webapi') = load('@superoffice/webapi');

/** Operations of a JSON Patch as the official client names them. */
export const { WebApiPatchOp }: typeof import('@superoffice/webapi/WebApiBase.js') = load(
  '@superoffice/webapi/WebApiBase.js',
);
