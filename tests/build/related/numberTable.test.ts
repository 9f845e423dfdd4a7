import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberTable } from '../../../src/build/related/numberTable.ts';

const anyKey = fc.oneof(
  fc.nat(20),
  fc.nat(0xffff_ffff),
  fc.constant(0xffff_ffff),
  fc.nat(40).map((nth) => nth * 0x1000),
);

it('gives numbers their places in the order in which they are first met, like a Map, however many', () => {
  fc.assert(
    fc.property(fc.array(anyKey, { maxLength: 300, size: 'max' }), anyKey, (keys, other) => {
      const table = numberTable(4);
      const places = new Map<number, number>();
      for (const key of keys) {
        expect(table.find(key)).toBe(places.get(key) ?? -1);
        if (!places.has(key)) places.set(key, places.size);
        expect(table.take(key)).toBe(places.get(key));
      }
      expect(table.size()).toBe(places.size);
      for (const [key, place] of places) expect([table.find(key), table.keyAt(place)]).toEqual([place, key]);
      expect(table.find(other)).toBe(places.get(other) ?? -1);
    }),
  );
});
