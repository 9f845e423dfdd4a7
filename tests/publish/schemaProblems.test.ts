// @vitest-environment node
import { expect, test } from 'vitest';
import { checkSchema } from '../../src/publish/schemaProblems.ts';

test('the value stays as it was', () => {
  const value = { x: 1, y: { z: 2 } };
  expect(checkSchema(value).problems.map(({ path }) => path.join('/'))).toEqual(expect.arrayContaining(['x', 'y']));
  expect(value).toEqual({ x: 1, y: { z: 2 } });
});
