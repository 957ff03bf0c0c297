import { describe, expect, it } from 'vitest';
import { checkProfile } from '../../../lib/crm/profile/document';
import { COMPANY, GOOD, itIsToldPrecisely, problemsOf } from './sample';

describe('what is wrong with the shape of a profile', () => {
  itIsToldPrecisely([
    ['format', 2, 'format', 'Must be “1”, not 2'],
    ['name', undefined, 'name', 'This member is missing'],
    ['name', 7, 'name', 'Must be a text, not 7'],
    ['name', '', 'name', 'Must not be blank'],
    ['name', 'Two\nlines', 'name', 'Must be one line'],
    ['name', 'x'.repeat(501), 'name', 'Must not have more than 500 characters'],
    ['id', 'My CRM', 'id', 'Must be lower-case letters, digits and single hyphens, such as “my-crm”'],
    ['nmae', 'x', 'nmae', 'There is no member “nmae” here; did you mean “name”?'],
    [
      'entities.company.feilds',
      [],
      'entities.company.feilds',
      'There is no member “feilds” here; did you mean “fields”?',
    ],
    [
      'entities.person',
      COMPANY,
      'entities.person',
      'There is no member “person” here; known are “company”, “contact”, “project”',
    ],
    ['entities', {}, 'entities', 'Describe at least one of “company”, “contact” and “project”'],
    ['entities', [], 'entities', 'Must be an object, in curly brackets'],
    ['refresh', 'press', 'refresh', 'Must be “reload”, not “press”'],
    ['entities.company.addresses', [], 'entities.company.addresses', 'Must have at least one item'],
    [
      'entities.company.addresses',
      { id: 'digits' },
      'entities.company.addresses',
      'Must be a list, in square brackets, not an object',
    ],
    [
      'entities.company.addresses.0.id',
      'number',
      'entities.company.addresses[0].id',
      'Must be one of “digits”, “hex”, “uuid”, “word”, not “number”',
    ],
    [
      'entities.company.anchors.0.kind',
      'tab',
      'entities.company.anchors[0].kind',
      'Must be one of “strip”, “section”, not “tab”',
    ],
    ['entities.company.anchors.0.panels', undefined, 'entities.company.anchors[0].panels', 'This member is missing'],
    [
      'entities.company.anchors.1.position',
      'above',
      'entities.company.anchors[1].position',
      'Must be one of “before”, “after”, “start”, “end”, not “above”',
    ],
    [
      'entities.company.fields.0.type',
      'string',
      'entities.company.fields[0].type',
      'Must be one of “text”, “multiline”, “integer”, “decimal”, “boolean”, “date”, “list”, “country”, “email”, “phone”, “website”, “identifier”, not “string”',
    ],
    ['entities.company.fields.0.maxLength', 0, 'entities.company.fields[0].maxLength', 'Must be at least 1'],
    [
      'entities.company.fields.0.from',
      'name',
      'entities.company.fields[0].from',
      'Must be an object, in curly brackets, not “name”',
    ],
    [
      'entities.company.write.style',
      'put',
      'entities.company.write.style',
      'Must be one of “merge”, “json-patch”, “form”, not “put”',
    ],
    ['entities.company.version.conflict', [200], 'entities.company.version.conflict[0]', 'Must be at least 400'],
  ]);
});

describe('a good profile', () => {
  it('has no problems and says what it describes', () => {
    expect(checkProfile(JSON.stringify(GOOD))).toEqual({
      summary: {
        id: 'sample-crm',
        name: 'Sample CRM',
        matches: ['https://crm.example.com/*'],
        access: 'read-write',
        entities: ['company', 'contact', 'project'],
      },
      problems: [],
    });
  });

  it('may begin with a byte order mark, as editors on Windows write it', () => {
    expect(problemsOf(`\uFEFF${JSON.stringify(GOOD)}`)).toEqual([]);
  });

  it('is read-only when nothing in it can be written', () => {
    const text = JSON.stringify({
      ...Object(GOOD),
      entities: { company: { ...COMPANY, write: undefined, version: undefined } },
    });
    expect(checkProfile(text)).toMatchObject({ summary: { access: 'read-only' }, problems: [] });
  });
});

describe('a document', () => {
  it('names every unknown member at once, and what is missing', () => {
    const text = JSON.stringify({ ...Object(GOOD), matchs: [], matches: undefined, verfiedOn: 'x' });
    expect(problemsOf(text)).toEqual([
      { path: 'matches', words: 'This member is missing' },
      { path: 'matchs', words: 'There is no member “matchs” here; did you mean “matches”?' },
      { path: 'verfiedOn', words: 'There is no member “verfiedOn” here; did you mean “verifiedOn”?' },
    ]);
  });

  it.each([
    ['', /^This is no JSON document: /],
    ['{"format": 1,}', /^This is no JSON document: .*(position|line) \d+/],
    ['[]', /^Must be an object, in curly brackets$/],
    ['null', /^Must be an object, in curly brackets, not null$/],
    [' '.repeat(500_001), /^The document is longer than 500000 characters$/],
  ])('that is no document at all is told so: %#', (text, words) => {
    const { summary, problems } = checkProfile(text);
    expect(summary).toBeNull();
    expect(problems[0]).toMatchObject({ path: '', words: expect.stringMatching(words) });
  });
});
