import { expect, it } from 'vitest';
import { EXAMPLE_PROFILE } from '../../../components/profiles/example-profile';
import { checkProfile } from '../../../lib/crm/profile/document';

it('offers an example that could be saved as it is', () => {
  expect(checkProfile(EXAMPLE_PROFILE)).toMatchObject({ summary: { id: 'example-crm' }, problems: [] });
});
