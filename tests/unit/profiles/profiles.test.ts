import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkProfile, parseProfile } from '../../../lib/crm/profile/document';

const FOLDER = new URL('../../../profiles/', import.meta.url);

it.each(readdirSync(FOLDER))('%s has no problems and bears its own name', (file) => {
  const text = readFileSync(new URL(file, FOLDER), 'utf8');
  expect(checkProfile(text).problems).toEqual([]);
  expect(`${parseProfile(text).id}.json`).toBe(file);
});

it('the example in the documentation has no problems either', () => {
  const guide = readFileSync(new URL('../docs/site-profiles.md', FOLDER), 'utf8');
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
  expect(checkProfile(example)).toMatchObject({ summary: { id: 'sample-crm', access: 'read-write' }, problems: [] });
});
