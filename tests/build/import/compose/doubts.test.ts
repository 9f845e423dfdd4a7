import { expect, it } from 'vitest';
import { compose } from '../../../../src/build/import/compose/compose.ts';
import { futureNotices } from '../../../../src/build/import/compose/dateNotices.ts';
import { textManuscript } from '../../../../src/build/import/formats/textManuscript.ts';
import { answer } from '../../../../src/build/import/run/answers.ts';

const read = (...lines: string[]) =>
  compose(textManuscript({ name: 'bai.txt', path: '/bai.txt', bytes: new Uint8Array() }, lines.join('\n\n')), []);

it('a first line that is too long for a headline is named where the headline is asked for', async () => {
  const from = { options: { yes: false }, sections: [], ask: undefined };
  const long = read('Ghe về bến '.repeat(60), '05/07/2021', 'Sáng nay ghe về bến muộn.');
  await expect(answer(long, from)).rejects.toThrow('dòng đầu dài 659 ký tự, quá dài để làm tít');
  const { headline: _, ...untitled } = read('Ghe về bến', '05/07/2021', 'Sáng nay ghe về bến muộn.');
  await expect(answer(untitled, from)).rejects.toThrow(/^Không tìm thấy tít bài: viết tít/u);
});

it('a date of publication more than a day ahead is told', () => {
  const now = Date.parse('2021-07-05T09:00:00+07:00');
  expect(futureNotices('2021-07-07T09:57:00+07:00', now)).toEqual([
    { code: 'date-in-future', result: '09:57 ngày 7/7/2021' },
  ]);
  expect(futureNotices('2021-07-06T08:00:00+07:00', now)).toEqual([]);
});
