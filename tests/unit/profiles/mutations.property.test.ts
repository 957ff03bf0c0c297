import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkProfile, parseProfile } from '../../../lib/crm/profile/document';
import { profileSite } from '../../../lib/crm/profile/site';
import { ENTITIES } from '../../../lib/model/record';
import { GOOD } from './sample';

/** Values that a person or a program could leave in any place of a document. */
const replacement = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    undefined,
    '{id}',
    '{id}/{id}',
    '%',
    '%zz',
    '{any}',
    '#',
    '?',
    '//x',
    '[',
    ':has(',
    '__proto__',
    ' ',
  ),
);

it('whatever stands anywhere in a document, it is told apart: fit for use, or what is wrong with it', () => {
  const places = placesIn(GOOD);
  const address = new URL('https://crm.example.com/companies/7?id=8#9');
  fc.assert(
    fc.property(fc.constantFrom(...places), replacement, (place, value) => {
      const text = JSON.stringify(replaced(GOOD, place, value)) ?? '';
      const { summary, problems } = checkProfile(text);
      for (const { words } of problems) expect(words).toMatch(/\S.{5,}/);
      if (problems.length > 0) return;
      expect(summary).not.toBeNull();
      const site = profileSite(parseProfile(text));
      site.resembles(address);
      const found = site.recognise(address);
      expect(found === null || found.entities.length > 0).toBe(true);
      const installation = site.installation(address);
      for (const entity of ENTITIES) {
        const { href } = new URL(site.recordAddress(installation, { entity, id: '7' }));
        expect(href.startsWith('https://crm.example.com/')).toBe(true);
      }
    }),
    { numRuns: 1500 },
  );
});

/** The paths of all parts of a document. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function replaced(value: unknown, [step, ...rest]: readonly string[], by: unknown): unknown {
  if (step === undefined) return by;
  const copy: unknown = Array.isArray(value) ? [...value] : { ...Object(value) };
  Reflect.set(Object(copy), step, replaced(Reflect.get(Object(value), step), rest, by));
  return copy;
}
