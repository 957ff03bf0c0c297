import { expect, it } from 'vitest';
import { profileJsonSchema } from './json-schema';

it('docs/site-profile.schema.json says what the product checks (`vitest -u` writes it anew)', async () => {
  const text = `${JSON.stringify(profileJsonSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../../docs/site-profile.schema.json');
});
