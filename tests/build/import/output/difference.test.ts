import fc from 'fast-check';
import { expect, it } from 'vitest';
import { difference as differenceOfLines } from '../../../../src/build/import/output/difference.ts';

const difference = (before: string, after: string) => differenceOfLines(before.split('\n'), after.split('\n'));

it('shows what went and what came, in order', () => {
  expect(difference('một\nhai\nba\nbốn', 'một\nba\nbốn rưỡi\nnăm')).toEqual(['- hai', '- bốn', '+ bốn rưỡi', '+ năm']);
});

it('says of files whose lines are the same that what differs shows nowhere', () => {
  expect(difference('một\nhai', 'một\nhai')).toEqual([expect.stringContaining('không hiện thành chữ')]);
});

it('counts the lines of texts that are too long to compare', () => {
  const many = (word: string) => Array.from({ length: 4000 }, (_, line) => `${word} ${line}`).join('\n');
  expect(difference(many('cũ'), many('mới'))).toEqual(['- (4000 dòng)', '+ (4000 dòng)']);
});

it('takes from the old text what it shows as gone, and has from the new what came', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = difference(before, after);
      const count = (lines: readonly string[], line: string) => lines.filter((other) => other === line).length;
      for (const line of ['a', 'b', 'c', 'd', '']) {
        const moved = count(changes, `+ ${line}`) - count(changes, `- ${line}`);
        expect(count(after.split('\n'), line) - count(before.split('\n'), line)).toBe(moved);
      }
    }),
  );
});
