import { expect, test } from 'vitest';
import { articleSchema } from '../../../src/article/schema/articleSchema.ts';
import { parseJson } from '../../../src/build/check/parseJson.ts';
import { checkSchema } from '../../../src/build/check/schemaIssues.ts';

test('the value stays as it was', () => {
  const { root } = parseJson('{ "x": 1, "y": { "z": 2 } }');
  if (!root) throw new Error('The text is no JSON.');
  expect(checkSchema(articleSchema, root).issues.map(({ pointer }) => pointer)).toEqual(
    expect.arrayContaining(['/x', '/y']),
  );
  expect(root.value).toEqual({ x: 1, y: { z: 2 } });
});
