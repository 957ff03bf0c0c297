import type { SiteSubject, SiteUnderTest } from '../sites/kit/subject';
import type { BrowserHarness } from './surface';

/** A CRM under test that the extension knows. */
export interface SubjectSite {
  readonly running: SiteUnderTest;
  /** Of the site. */
  readonly id: string;
  /** Takes the site, and the profile that came with it, out of the extension again. */
  remove(): Promise<void>;
}

interface Extension {
  readonly browser: BrowserHarness;
  request(name: string, payload: object): Promise<unknown>;
}

/** Starts a CRM, lets the extension reach it, and adds it with its adapter or with the profile that it brings. */
export async function addSubject(
  { browser, request }: Extension,
  subject: SiteSubject,
  signal: AbortSignal,
): Promise<SubjectSite> {
  const running = await subject.start(signal);
  await browser.grant(running.origin);
  if (subject.profile !== undefined) await request('profiles.save', { text: subject.profile });
  const address = running.seeds.company.addresses[0];
  const site = await request('sites.add', { address, adapter: subject.adapter });
  const id = textMember(site, 'id');
  if (running.signIn !== undefined) {
    const page = await browser.newPage(running.origin);
    await running.signIn(page);
    await page.close();
  }
  return {
    running,
    id,
    async remove() {
      await request('sites.remove', { siteId: id });
      if (subject.profile !== undefined) {
        await request('profiles.remove', { id: subject.adapter.replace(/^profile:/, '') });
      }
    },
  };
}

function textMember(value: unknown, name: string): string {
  const member: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  if (typeof member !== 'string') throw new Error(`No ${name} in ${JSON.stringify(value)}`);
  return member;
}
