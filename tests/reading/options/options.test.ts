// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { showOptionsEarly } from '../../../src/reading/options/earlyScript.ts';
import {
  changeOf,
  defaults,
  type Options,
  optionNames,
  readOptions,
  stepFrom,
  steps,
  writeOptions,
} from '../../../src/reading/options/options.ts';
import { optionsKey } from '../../../src/reading/options/optionsKey.ts';

const anyOptions = fc.record(
  Object.fromEntries(optionNames.map((name) => [name, fc.constantFrom(...steps[name])])),
) as fc.Arbitrary<Options>;

describe('kept options', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        expect(readOptions(writeOptions(options))).toEqual(options);
      }),
    );
  });

  it('are nothing where nothing differs from the page without a choice', () => {
    expect(writeOptions(defaults)).toBe('');
    expect(readOptions('')).toEqual(defaults);
  });

  it.each([
    ['no JSON', '{'],
    ['a number', '3'],
    ['nothing', 'null'],
    ['an unknown option', '{"colour":"red"}'],
    ['a step that is not on the scale', '{"size":"9","theme":"Dark"}'],
    ['a step of another kind', '{"size":3,"theme":["dark"]}'],
    ['names of every object', '{"constructor":"1","__proto__":{"size":"8"}}'],
  ])('that are %s are as without a choice', (_, text) => {
    expect(readOptions(text)).toEqual(defaults);
  });

  it('keep what is right beside what is not', () => {
    expect(readOptions('{"size":"9","theme":"dark"}')).toEqual({ ...defaults, theme: 'dark' });
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Object.keys(readOptions(text))).toEqual(optionNames);
      }),
    );
  });
});

describe('a scale', () => {
  it.each([
    ['size', '3', 1, '4'],
    ['size', '3', -1, '2'],
    ['size', '8', 1, undefined],
    ['spacing', '1', -1, undefined],
  ] as const)('of %s goes from %s by %s to %s', (name, step, by, next) => {
    expect(stepFrom(name, step, by)).toBe(next);
  });

  it('takes no step that it does not have', () => {
    expect(changeOf('width', '5')).toEqual({});
    expect(changeOf('width', '4')).toEqual({ width: '4' });
  });
});

describe('the early script', () => {
  const run = (kept: string | undefined) => {
    const dataset: Record<string, string> = {};
    vi.stubGlobal('localStorage', kept === undefined ? undefined : { [optionsKey]: kept });
    vi.stubGlobal('document', { documentElement: { dataset } });
    showOptionsEarly();
    vi.unstubAllGlobals();
    return dataset;
  };

  it('puts what is kept on the root element', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        expect(readOptions(JSON.stringify(run(writeOptions(options))))).toEqual(options);
      }),
    );
  });

  it.each(['{', 'null', '3', '""', undefined])('does nothing where %s is kept', (kept) => {
    expect(run(kept)).toEqual({});
  });

  it('puts nothing there but the options', () => {
    expect(run('{"size":"5","x":"1"}')).toEqual({ size: '5' });
  });
});
