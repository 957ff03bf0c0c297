import { parsePage } from '../access/form';

/**
 * What a page tells the user in red or yellow. Dolibarr hands its messages to a script of the page
 * (`$.jnotify("words", "error", …)`, in `dol_htmloutput_mesg`), or shows them as blocks where scripts are switched off.
 */
export function messagesIn(document: Document): string[] {
  const blocks = [...document.querySelectorAll('div.error, div.warning')].map(({ textContent }) => textContent ?? '');
  const scripts = [...document.querySelectorAll('script:not([src])')].map(({ textContent }) => textContent ?? '');
  const told = scripts.flatMap((script) => [...script.matchAll(NOTICE)].map(([, words = '']) => wordsIn(words)));
  return [...new Set([...blocks, ...told].map((text) => text.replaceAll(/\s+/g, ' ').trim()))].filter(Boolean);
}

const NOTICE = /\$\.jnotify\(\s*"((?:[^"\\]|\\.)*)",\s*"(?:error|warning)"/g;

/** A text of a script, which holds HTML. */
function wordsIn(literal: string): string {
  const html = literal.replaceAll(/\\(.)/gs, (_, sign: string) => (sign === 'n' ? '\n' : sign));
  return parsePage(html.replaceAll(/<br\s*\/?>/gi, '\n')).body.textContent ?? '';
}
