// Builds the Tryton databases that tests copy; says so only when there is something to build. Run with tsx.
import { provideTemplate } from '../tests/tryton/template.ts';

const NAMES = ['standard', 'hundred-thousand'];
const WORTH_SAYING_MILLISECONDS = 1000;

for (const name of NAMES) {
  const speak = setTimeout(() => console.log(`Building the Tryton template "${name}" …`), WORTH_SAYING_MILLISECONDS);
  await provideTemplate(name, new AbortController().signal);
  clearTimeout(speak);
}
