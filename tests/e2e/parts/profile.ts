import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteProfile } from '../../../lib/crm/profile/profile';
import { eventually } from '../harness/condition';
import type { Surface } from '../harness/surface';

/** The profile that drives the demo CRM, as it is shipped. */
export async function demoProfile(): Promise<SiteProfile> {
  return JSON.parse(await readFile(join(import.meta.dirname, '../../../profiles/demo-crm.json'), 'utf8'));
}

/** The same with other members in its description of companies. */
export function withCompany(profile: SiteProfile, changes: Partial<SiteProfile['entities']['company']>): SiteProfile {
  const { company } = profile.entities;
  if (company === undefined) throw new Error('The profile has no companies');
  return { ...profile, entities: { ...profile.entities, company: { ...company, ...changes } } };
}

/** The same, of which no company can be written. */
export function withReadOnlyCompany(profile: SiteProfile): SiteProfile {
  const { company, ...others } = profile.entities;
  if (company === undefined) throw new Error('The profile has no companies');
  const { write: _write, version: _version, ...read } = company;
  const fields = company.fields.map(({ access: _access, ...field }) => field);
  return { ...profile, entities: { ...others, company: { ...read, fields } } };
}

export function documentOf(profile: SiteProfile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}

/** Chooses a file in the page's file box, as the browser's own dialog would hand it over. */
export async function chooseFile(page: Surface, name: string, text: string): Promise<void> {
  await page.until(() => document.querySelector('input[type=file]') !== null, null, 'the file box');
  await page.evaluate(
    (file) => {
      const box = document.querySelector<HTMLInputElement>('input[type=file]');
      const transfer = new DataTransfer();
      transfer.items.add(new File([file.text], file.name, { type: 'application/json' }));
      if (box) box.files = transfer.files;
      box?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name, text },
  );
}

/** Replaces the document in the editor in one go, as pasting does: typing it would take minutes. */
export async function pasteDocument(page: Surface, text: string): Promise<void> {
  await page.until(() => document.querySelector('textarea') !== null, null, 'the editor');
  await page.evaluate((pasted) => {
    const box = document.querySelector('textarea');
    box?.focus();
    box?.select();
    document.execCommand('insertText', false, pasted);
  }, text);
}

/** Has the page keep what it hands to the browser as a file, which the browser saves where no test can look. */
export async function watchFiles(page: Surface): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) void blob.text().then((text) => document.body.setAttribute('data-saved-file', text));
      return create(blob);
    };
  }, null);
  return () => eventually(() => page.evaluate(() => document.body.getAttribute('data-saved-file'), null), 'a file');
}
