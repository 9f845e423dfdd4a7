// @vitest-environment node
import { hash } from 'node:crypto';
import { expect, it } from 'vitest';
import { buildHeadScript } from '../../src/publish/headScript.ts';

it('is one small text that stands in a page as it is, the same each time', async () => {
  const script = await buildHeadScript();
  expect(script).toMatch(/^\(function\(\)\{.*\}\)\(\);$/su);
  expect(script).not.toMatch(/<\/script|<!--|import|export|sourceMappingURL/u);
  // It stands in front of the first paint of every page.
  expect(script.length).toBeLessThan(2_300);
  expect(hash('sha256', await buildHeadScript())).toBe(hash('sha256', script));
});
