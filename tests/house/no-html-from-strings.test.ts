import { expect, test } from 'vitest';
import { BUILDS, builtFiles } from './bundles';
import { linesThatMatch, shippedSources } from './sources';

/** Everything by which a string becomes HTML, a script or a style sheet of a page. */
const HTML_FROM_STRINGS =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|DOMParser|setHTMLUnsafe|parseHTMLUnsafe|srcdoc)\b|document\.write|\beval\(|new Function\(/;
/** In bundles, preact's own table of attribute names may mention these; what counts is that nothing is assigned or called. */
const USED =
  /\.(innerHTML|outerHTML|srcdoc)\s*=[^=]|insertAdjacentHTML\(|createContextualFragment\(|new DOMParser|setHTMLUnsafe\(|document\.write|\beval\(|new Function\(/;

test('no source makes HTML or code from strings', () => {
  expect(linesThatMatch(shippedSources(), HTML_FROM_STRINGS)).toEqual([]);
});

test.each(BUILDS)('no %s bundle makes HTML or code from strings, libraries included', (build) => {
  expect(linesThatMatch(builtFiles(build), USED)).toEqual([]);
});

test('the check would see it', () => {
  const source = { path: 'x.js', text: 'a.innerHTML=b;' };
  expect(linesThatMatch([source], HTML_FROM_STRINGS)).toHaveLength(1);
  expect(linesThatMatch([source], USED)).toHaveLength(1);
});
