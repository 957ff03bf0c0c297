import { expect, test } from 'vitest';
import { BUILDS, builtFiles } from './bundles';
import { linesThatMatch, type Source, shippedSources } from './sources';

/** Everything by which a string becomes HTML, a script or a style sheet of a page. */
const HTML_FROM_STRINGS =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|DOMParser|setHTMLUnsafe|parseHTMLUnsafe|srcdoc)\b|document\.write|\beval\(|new Function\(/;
/** In bundles, preact's own table of attribute names may mention these; what counts is that nothing is assigned or called. */
const USED =
  /\.(innerHTML|outerHTML|srcdoc)\s*=[^=]|insertAdjacentHTML\(|createContextualFragment\(|new DOMParser|setHTMLUnsafe\(|document\.write|\beval\(|new Function\(/;

/**
 * The one exception: a CRM's own edit form is read from its page as a document of its own, in which nothing runs and from
 * which nothing is loaded. It is in one function, and in the scripts alone that read CRM pages.
 */
const INERT_PARSING = /new DOMParser\(\)\.parseFromString\(\w+, ?[`'"]text\/html[`'"]\)/;
const PARSING_SOURCE = 'lib/crm/access/form.ts';
const PARSING_BUNDLE = /\/(erp-tab-(dolibarr|profile)|picker)\.js$/;
/** By which a part of one document comes into another. `append` is also how entries come into a form's data. */
const PUT_INTO_DOCUMENT =
  /\b(appendChild|insertBefore|insertAdjacentElement|replaceWith|replaceChild|replaceChildren|prepend|importNode|adoptNode)\(|\.(before|after)\(/;

test('no source makes HTML or code from strings', () => {
  const sources = withoutInertParsing(shippedSources(), (path) => path === PARSING_SOURCE);
  expect(linesThatMatch(sources, HTML_FROM_STRINGS)).toEqual([]);
});

test.each(BUILDS)('no %s bundle makes HTML or code from strings, libraries included', (build) => {
  const bundles = withoutInertParsing(builtFiles(build), (path) => PARSING_BUNDLE.test(path));
  expect(linesThatMatch(bundles, USED)).toEqual([]);
});

test('nothing of a page that was read is put into a document', () => {
  const readers = shippedSources().filter(({ text }) => /\bparsePage\b/.test(text));
  expect(readers.map(({ path }) => path)).toContain(PARSING_SOURCE);
  expect(linesThatMatch(readers, PUT_INTO_DOCUMENT)).toEqual([]);
});

test('the check would see it', () => {
  const source = { path: 'x.js', text: 'a.innerHTML=b;' };
  expect(linesThatMatch([source], HTML_FROM_STRINGS)).toHaveLength(1);
  expect(linesThatMatch([source], USED)).toHaveLength(1);
  const parsing = { path: 'x.js', text: 'a=new DOMParser().parseFromString(b,`text/html`);c=new DOMParser' };
  expect(
    linesThatMatch(
      withoutInertParsing([parsing], () => false),
      USED,
    ),
  ).toHaveLength(1);
  expect(
    linesThatMatch(
      withoutInertParsing([parsing], () => true),
      USED,
    ),
  ).toHaveLength(1);
});

/** Takes the exception out once of each file that may have it. */
function withoutInertParsing(sources: readonly Source[], isAllowed: (path: string) => boolean): Source[] {
  return sources.map(({ path, text }) => ({ path, text: isAllowed(path) ? text.replace(INERT_PARSING, '') : text }));
}
