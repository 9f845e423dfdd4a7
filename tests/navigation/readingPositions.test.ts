import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  maxPositions,
  parsePositions,
  type ReadingPositions,
  withPosition,
} from '../../src/navigation/readingPositions.ts';

const place = { block: 3, offset: 120 };
const anyPlaces: fc.Arbitrary<ReadingPositions> = fc.uniqueArray(
  fc.tuple(fc.string(), fc.record({ block: fc.nat(), offset: fc.nat() })),
  { selector: ([id]) => id, maxLength: maxPositions },
);

describe('a place kept for an article', () => {
  it('stands first, once', () => {
    fc.assert(
      fc.property(anyPlaces, fc.string(), (places, id) => {
        const kept = withPosition(places, id, place);
        expect(kept[0]).toEqual([id, place]);
        expect(kept.filter(([other]) => other === id)).toHaveLength(1);
        expect(kept.length).toBeLessThanOrEqual(maxPositions);
      }),
    );
  });

  it('has the share that was read, where it is known', () => {
    expect(withPosition([], 'a', place, 0.25)).toEqual([['a', place, 0.25]]);
    expect(withPosition([], 'a', place)).toEqual([['a', place]]);
  });

  it('is forgotten when there is none any more, and the others are not', () => {
    const places = withPosition(withPosition([], 'a', place), 'b', place);
    expect(withPosition(places, 'a', undefined)).toEqual([['b', place]]);
  });

  it('gives way when more are kept than the browser should hold', () => {
    const ids = Array.from({ length: maxPositions + 1 }, (_, index) => `bai-${index}`);
    const places = ids.reduce<ReadingPositions>((kept, id) => withPosition(kept, id, place), []);
    expect(places).toHaveLength(maxPositions);
    expect(places.some(([id]) => id === 'bai-0')).toBe(false);
    expect(places[0]?.[0]).toBe(`bai-${maxPositions}`);
  });
});

describe('places that were kept', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        expect(parsePositions(JSON.stringify(places))).toEqual(places);
      }),
    );
  });

  it.each([
    ['no JSON', '['],
    ['no list', '{"a":1}'],
    ['nothing', ''],
    ['an article without a place', '[["a"]]'],
    ['a place without an article', '[[3,{"block":1,"offset":1}]]'],
    ['a place before the text', '[["a",{"block":-1,"offset":0}]]'],
    ['a place between two letters', '[["a",{"block":0,"offset":1.5}]]'],
    ['more than all of it read', '[["a",{"block":0,"offset":0},1.5]]'],
    ['a share that is no number', '[["a",{"block":0,"offset":0},"x"]]'],
    ['null', '[null,["a",null]]'],
  ])('that are %s are left out', (_, text) => {
    expect(parsePositions(text)).toEqual([]);
  });
});
