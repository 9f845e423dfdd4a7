import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleJsonSchema } from '../../../src/build/check/articleJsonSchema.ts';

/** After a change of the schema: `npx vitest run tests/build/check/articleJsonSchema.test.ts -u`. */
test('the committed JSON Schema is the generated one', async () => {
  await expect(articleJsonSchema()).toMatchFileSnapshot('../../../src/articles/article.schema.json');
});

const schema = JSON.parse(articleJsonSchema());

test('it is draft-07 and names its origin', () => {
  expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
  expect(schema.$comment).toContain('src/article/schema/articleSchema.ts');
  expect(articleJsonSchema()).toMatch(/^\{\n {2}"\$schema".*\}\n$/su);
});

test('phrasing refers to itself', () => {
  expect(Object.keys(schema.$defs)).toEqual(['block', 'phrasing']);
  expect(JSON.stringify(schema.$defs.phrasing)).toContain('{"$ref":"#/$defs/phrasing"}');
});

test('it explains fields and knows the formats', () => {
  expect(schema.properties.headline.description).toBe('Tít bài.');
  expect(schema.properties.datePublished.format).toBe('date-time');
  expect(schema.properties.source.minProperties).toBe(1);
  expect(schema.properties.id.pattern).toBe('^[a-z0-9-]+$');
  expect(schema.additionalProperties).toBe(false);
});

/** Every type that the schema knows and every one that the fixture uses, as the schema and the articles name them. */
test('the fixture every-block has every kind of block and phrasing', () => {
  const known = articleJsonSchema().matchAll(/"type": \{\s*"const": "([^"]+)"/gu);
  const spans = ['strong', 'emphasis', 'superscript', 'subscript'];
  const used = readFileSync('tests/fixtures/articles/every-block.json', 'utf8').matchAll(/"type": "([^"]+)"/gu);
  expect(new Set(Array.from(used, ([, type]) => type))).toEqual(
    new Set([...Array.from(known, ([, type]) => type), ...spans]),
  );
});
