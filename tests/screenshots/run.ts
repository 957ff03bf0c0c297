// Pictures of every screen and state of the built extension, against the demo CRM: `npm run screenshots [part of a name]`
import { mkdir } from 'node:fs/promises';
import { SCENES } from './scenes';
import { openStudio, PICTURES } from './studio';

const wanted = process.argv[2] ?? '';
const stop = new AbortController();
await mkdir(PICTURES, { recursive: true });
const studio = await openStudio(stop.signal);
let failed = 0;
try {
  for (const [name, scene] of Object.entries(SCENES)) {
    if (!name.includes(wanted)) continue;
    try {
      await scene(studio);
    } catch (cause) {
      failed += 1;
      console.error(`${name}: ${cause instanceof Error ? cause.message : cause}`);
    }
    await studio.tidy();
  }
} finally {
  await studio.close();
  stop.abort();
}
console.log(`${studio.taken()} pictures in ${PICTURES}${failed === 0 ? '' : `, ${failed} scenes failed`}`);
process.exitCode = failed === 0 ? 0 : 1;
