import { expect, it } from 'vitest';
import { shownChanges } from '../../../../src/build/import/report/changes.ts';

const long = (word: string) => `đoạn: ${'ghe về bến '.repeat(30)}${word} ${'chợ họp trễ '.repeat(30)}`;

it('shows of a long line the part that differs', () => {
  const shown = shownChanges([`- ${long('muộn')}`, '- mục: một', `+ ${long('sớm')}`, '+ mục: hai']);
  expect(shown).toEqual([
    expect.stringMatching(/^- đoạn: …(?:ghe|về|bến) .* bến muộn chợ .*…$/u),
    '- mục: một',
    expect.stringMatching(/^\+ đoạn: …(?:ghe|về|bến) .* bến sớm chợ .*…$/u),
    '+ mục: hai',
  ]);
  expect(Math.max(...shown.map(({ length }) => length))).toBeLessThan(120);
});

it('shows short lines whole, and shortens those that have come or gone', () => {
  expect(shownChanges(['- tít: Ghe', '+ tít: Thuyền'])).toEqual(['- tít: Ghe', '+ tít: Thuyền']);
  const [line = ''] = shownChanges([`+ ${long('muộn')}`]);
  expect(line).toMatch(/^\+ đoạn: ghe về bến .*…$/u);
  expect(line.length).toBeLessThan(170);
});

it('counts what is too much', () => {
  const changes = Array.from({ length: 50 }, (_, at) => `+ đoạn: ${at}`);
  expect(shownChanges(changes)).toEqual([...changes.slice(0, 20), '… và 30 dòng khác nữa']);
});
