import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../components/profiles/document-place';
import { EXAMPLE_PROFILE } from '../../../components/profiles/example-profile';
import { checkProfile } from '../../../lib/crm/profile/document';

const TEXT = `{
  "id": "a, [\\"b\\"]",
  "list": [ {"x": 1}, [true, null], -2.5e3 ],
  "odd name": {"X-Token": {"y": {}}, "empty": []}
}`;

function found(path: string, text = TEXT): string | null {
  const place = placeOf(path, text);
  return place && text.slice(...place);
}

describe('a path of a document', () => {
  it.each([
    ['id', '"id": "a, [\\"b\\"]"'],
    ['list[0]', '{"x": 1}'],
    ['list[0].x', '"x": 1'],
    ['list[1][1]', 'null'],
    ['list[2]', '-2.5e3'],
    ['["odd name"].X-Token.y', '"y": {}'],
    ['["odd name"].empty', '"empty": []'],
  ])('%s is found', (path, place) => {
    expect(found(path)).toBe(place);
  });

  it.each([
    ['list[0].missing', '{"x": 1}'],
    ['list[7].from.json', '"list": [ {"x": 1}, [true, null], -2.5e3 ]'],
    ['missing', null],
    ['', null],
  ])('%s leads to what it is missing from', (path, place) => {
    expect(found(path)).toBe(place);
  });

  it('is sought in vain in what is no document', () => {
    expect(found('id', '{"id": ')).toBeNull();
  });

  it('is written as the check of profiles writes it', () => {
    const broken = EXAMPLE_PROFILE.replace('"digits"', '"number"');
    const places = checkProfile(broken).problems.map(({ path }) => found(path, broken));
    expect(places).toEqual(['"id": "number"']);
  });
});
