import { installationBy } from '../address/recognise';
import type { SiteProfile } from './profile';
import { profileRules } from './rules';

/** An address of a profile in the installation that a page belongs to; one that begins with `/` is below the origin. */
export function addressFor(profile: SiteProfile, page: Document, template: string, id: string): URL {
  const installation = installationBy(profileRules(profile), new URL(page.URL));
  return new URL(template.replaceAll('{id}', encodeURIComponent(id)), installation);
}
