import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adjacentValue,
  defaults,
  type Options,
  optionChange,
  optionNames,
  optionValues,
  parseOptions,
  serializeOptions,
} from '../../../src/reading/options/options.ts';

const anyOptions = fc.record(
  Object.fromEntries(optionNames.map((name) => [name, fc.constantFrom(...optionValues[name])])),
) as fc.Arbitrary<Options>;

describe('kept options', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        expect(parseOptions(serializeOptions(options))).toEqual(options);
      }),
    );
  });

  it('are nothing where nothing differs from the page without a choice', () => {
    expect(serializeOptions(defaults)).toBe('');
    expect(parseOptions('')).toEqual(defaults);
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
    expect(parseOptions(text)).toEqual(defaults);
  });

  it('keep what is right beside what is not', () => {
    expect(parseOptions('{"size":"9","theme":"dark"}')).toEqual({ ...defaults, theme: 'dark' });
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Object.keys(parseOptions(text))).toEqual(optionNames);
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
    expect(adjacentValue(name, step, by)).toBe(next);
  });

  it('takes no step that it does not have', () => {
    expect(optionChange('width', '5')).toEqual({});
    expect(optionChange('width', '4')).toEqual({ width: '4' });
  });
});
