// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeptPlaces, mostPlaces, readPlaces, withPlace } from '../../src/navigation/keptPlaces.ts';

const place = { block: 3, offset: 120 };
const anyPlaces: fc.Arbitrary<KeptPlaces> = fc.uniqueArray(
  fc.tuple(fc.string(), fc.record({ block: fc.nat(), offset: fc.nat() })),
  { selector: ([id]) => id, maxLength: mostPlaces },
);

describe('a place kept for an article', () => {
  it('stands first, once', () => {
    fc.assert(
      fc.property(anyPlaces, fc.string(), (places, id) => {
        const kept = withPlace(places, id, place);
        expect(kept[0]).toEqual([id, place]);
        expect(kept.filter(([other]) => other === id)).toHaveLength(1);
        expect(kept.length).toBeLessThanOrEqual(mostPlaces);
      }),
    );
  });

  it('is forgotten when there is none any more, and the others are not', () => {
    const places = withPlace(withPlace([], 'a', place), 'b', place);
    expect(withPlace(places, 'a', undefined)).toEqual([['b', place]]);
  });

  it('gives way when more are kept than the browser should hold', () => {
    const ids = Array.from({ length: mostPlaces + 1 }, (_, index) => `bai-${index}`);
    const places = ids.reduce<KeptPlaces>((kept, id) => withPlace(kept, id, place), []);
    expect(places).toHaveLength(mostPlaces);
    expect(places.some(([id]) => id === 'bai-0')).toBe(false);
    expect(places[0]?.[0]).toBe(`bai-${mostPlaces}`);
  });
});

describe('places that were kept', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        expect(readPlaces(JSON.stringify(places))).toEqual(places);
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
    ['null', '[null,["a",null]]'],
  ])('that are %s are left out', (_, text) => {
    expect(readPlaces(text)).toEqual([]);
  });
});
