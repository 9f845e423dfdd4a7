import fc from 'fast-check';
import { expect, it } from 'vitest';
import { postings } from '../../../src/build/related/postings.ts';

it('gives the newest postings of each feature, newest first, however many there are', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { maxLength: 200, size: 'max' }), fc.nat(40), (added, most) => {
      const index = postings();
      const features = added.map((nth) => nth * 1_000);
      for (let feature = 0; feature <= 5_000; feature += 1) index.add(feature, 0);
      features.forEach((feature, nth) => {
        index.add(feature, nth + 1);
      });
      for (let feature = 0; feature <= 5_000; feature += 500) {
        const all = [0, ...features.flatMap((of, nth) => (of === feature ? [nth + 1] : []))].toReversed();
        const newest: number[] = [];
        index.newest(feature, most, (posting) => newest.push(posting));
        expect(newest).toEqual(all.slice(0, most));
        expect(index.count(feature)).toBe(all.length);
      }
      expect(index.count(5_001)).toBe(0);
    }),
  );
});
