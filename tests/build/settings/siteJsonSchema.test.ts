import { expect, test } from 'vitest';
import { siteJsonSchema } from '../../../src/build/settings/siteJsonSchema.ts';

/** After a change of the schema: `npm run schema`. */
test('the committed JSON Schema of the settings is the generated one', async () => {
  await expect(siteJsonSchema()).toMatchFileSnapshot('../../../src/site.schema.json');
});

test('it explains each setting and knows no others', () => {
  const schema = JSON.parse(siteJsonSchema());
  expect(schema.additionalProperties).toBe(false);
  for (const [name, { description }] of Object.entries<{ description?: string }>(schema.properties))
    if (name !== '$schema') expect(description, name).toMatch(/\.$/u);
  expect(schema.properties.url.format).toBe('uri');
});
