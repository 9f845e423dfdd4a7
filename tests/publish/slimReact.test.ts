// @vitest-environment node
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { slimmed } from '../../src/publish/slimReact.ts';

const file = join(import.meta.dirname, '../../node_modules/react-dom/cjs/react-dom-client.production.js');
const code = readFileSync(file, 'utf8');

describe('React DOM without what the site does not use', () => {
  const slim = slimmed(code);

  it('is still a module that says what it can do', () => {
    const exported: Record<string, unknown> = {};
    const require = createRequire(file);
    new Function('exports', 'require', slim)(exported, require);
    expect(Object.keys(exported)).toEqual(expect.arrayContaining(['createRoot', 'hydrateRoot']));
  });

  it('is a good deal smaller', () => {
    expect(slim.length).toBeLessThan(0.9 * code.length);
  });

  it('keeps every other function as it is', () => {
    const body = (name: string, from: string) => new RegExp(`^function ${name}\\(.*?^\\}$`, 'ms').exec(from)?.[0];
    for (const name of [
      'beginWork',
      'updateDehydratedSuspenseComponent',
      'setProp',
      'commitRoot',
      'getEventPriority',
    ]) {
      expect(body(name, slim), name).toBe(body(name, code));
      expect(body(name, code), name).toBeTruthy();
    }
  });

  it('answers nothing where it is asked in passing, and fails loudly where a left out part is used', () => {
    expect(slim).toMatch(/^function getResource\([^)]*\) \{ return null; \}$/mu);
    expect(slim).toMatch(/^function updateActivityComponent\([^)]*\) \{ leftOut\(\); \}$/mu);
  });
});

it('a React without one of the functions stops the build with its name', () => {
  expect(() => slimmed(code.replaceAll('startViewTransition', 'renamed'))).toThrow('no function startViewTransition');
});
