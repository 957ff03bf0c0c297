import * as v from 'valibot';
import { startTryton } from './tryton';

const Template = v.picklist(['standard', 'hundred-thousand']);
const PORT = 8069;

/** Starts one Tryton for a person to try. `--hundred-thousand` for the large one, `--port=<number>` for another port. */
async function serve(parameters: readonly string[]): Promise<void> {
  const template = v.parse(Template, parameters.includes('--hundred-thousand') ? 'hundred-thousand' : 'standard');
  const port = Number(parameters.find((parameter) => parameter.startsWith('--port='))?.slice(7) ?? PORT);
  const controller = new AbortController();
  const ended = new Promise<void>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => resolve());
  });
  console.log('Preparing Tryton (the first time takes ten seconds) …');
  const tryton = await startTryton({ template, port, webClient: true, signal: controller.signal });
  console.log(`Address   ${tryton.address}`);
  console.log(`Database  ${tryton.database}`);
  console.log(`User      ${tryton.user}`);
  console.log(`Password  ${tryton.password}`);
  console.log('Every start begins with a fresh copy. Stop with Ctrl+C.');
  await ended;
  controller.abort();
}

await serve(process.argv.slice(2));
