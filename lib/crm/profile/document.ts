import type { ProfileCheck } from '../../model/profile-summary';
import type { SiteProfile } from './profile';

/** The profile that a stored document describes. @throws Error when the document is none; it was checked when stored. */
export function parseProfile(_text: string): SiteProfile {
  throw new Error('Site profiles cannot be read yet');
}

/** What a document describes, and everything that is wrong with it. */
export function checkProfile(_text: string): ProfileCheck {
  throw new Error('Site profiles cannot be read yet');
}
