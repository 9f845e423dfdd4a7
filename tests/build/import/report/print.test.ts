import { expect, it } from 'vitest';
import type { Outcome } from '../../../../src/build/import/report/outcome.ts';
import { printInterrupted, printOutcome, printSummary } from '../../../../src/build/import/report/print.ts';
import { sentences } from '../../../../src/build/import/report/sentences.ts';

const outcome: Outcome = { name: 'bai.txt', status: 'written', id: 'ghe', notices: [], lines: [] };

it('says on one line what became of an input', () => {
  expect(printOutcome(outcome, false)).toBe('bai.txt: đã ghi bài ghe');
  expect(printOutcome(outcome, true)).toBe('bai.txt: sẽ ghi bài ghe');
  expect(printOutcome({ ...outcome, status: 'unchanged' }, false)).toBe('bai.txt: đã có bài ghe, không đổi');
  expect(printOutcome({ ...outcome, status: 'refused', reason: 'Thiếu ngày.' }, false)).toBe(
    'bai.txt: KHÔNG NHẬP. Thiếu ngày.',
  );
});

it('says each kind of notice once, with the first words that it is about', () => {
  const notices = ['một', 'hai', 'ba', 'bốn', 'năm'].map((text, at) => ({
    code: 'dropped-furniture' as const,
    text,
    line: at + 1,
  }));
  expect(
    printOutcome({ ...outcome, notices: [...notices, { code: 'cleaned-characters', result: '3' }] }, false).split('\n'),
  ).toEqual([
    'bai.txt: đã ghi bài ghe',
    `    ${sentences['dropped-furniture']}`,
    '      dòng 1: “một”',
    '      dòng 2: “hai”',
    '      dòng 3: “ba”',
    '      … và 2 chỗ nữa',
    '    Đã bỏ hoặc thay 3 ký tự vô hình.',
  ]);
});

it('says all sentences of a kind, and counts what is too many', () => {
  const lost = ['số trang', 'công thức', 'số trang'].map((result, at) => ({
    code: 'lost-in-word' as const,
    text: String(at),
    result,
  }));
  const missing = Array.from({ length: 9 }, (_, at) => ({
    code: 'gallery-photo-missing' as const,
    result: String(at),
  }));
  const printed = printOutcome({ ...outcome, notices: [...lost, ...missing] }, false).split('\n');
  expect(printed.slice(1, 6)).toEqual([
    '    Không đưa được vào bài: số trang.',
    '      “0”',
    '      “2”',
    '    Không đưa được vào bài: công thức.',
    '      “1”',
  ]);
  expect(printed).toHaveLength(6 + 5 + 1);
  expect(printed.at(-1)).toBe('      … và 4 chỗ nữa');
});

it('shortens long words between graphemes, on one line', () => {
  const text = `${'à'.normalize('NFD').repeat(200)}\nhai`;
  const printed = printOutcome({ ...outcome, notices: [{ code: 'lone-credit', text }] }, false);
  expect(printed.split('\n').at(-1)).toBe(`      “${'à'.normalize('NFD').repeat(80)}…”`);
});

it('counts lines that were not taken', () => {
  const lines = [
    { number: 1, text: 'Trang chủ', in: 'outside' as const },
    { number: 2, text: 'Ghe', in: 'article' as const },
  ];
  expect(printOutcome({ ...outcome, lines }, false)).toContain('1 dòng ngoài phần bài không lấy, như “Trang chủ”');
});

it('ends with how many there are of each', () => {
  expect(printSummary([{ status: 'written' }, { status: 'written' }, { status: 'refused' }], false)).toBe(
    '2 đã ghi, 1 không nhập được.',
  );
  expect(printSummary([], false)).toBe('Không có gì để nhập.');
});

it('says after Ctrl+C what was done before', () => {
  expect(printInterrupted([{ status: 'written' }], false)).toBe(
    'Đã dừng giữa chừng (Ctrl+C). Trước đó: 1 đã ghi. Chạy lại lệnh ấy để nhập tiếp.',
  );
  expect(printInterrupted([], false)).toContain('chưa nhập bài nào');
});

it('shows below an input what would change', () => {
  const changes = ['- tít: Ghe', '+ tít: Thuyền'];
  expect(printOutcome({ ...outcome, status: 'refused', reason: 'Khác nhau:', changes }, false)).toBe(
    'bai.txt: KHÔNG NHẬP. Khác nhau:\n    - tít: Ghe\n    + tít: Thuyền',
  );
});

it('speaks Vietnamese alone', () => {
  const spoken = Object.values(sentences);
  expect(spoken.filter((sentence) => !/[à-ỹđ]/iu.test(sentence) || !/[.:…}]$/u.test(sentence))).toEqual([]);
});
