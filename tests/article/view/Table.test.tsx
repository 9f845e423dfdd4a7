// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Table } from '../../../src/article/view/Table.tsx';
import { enhanceArticle } from '../../../src/build/enhance/enhanceArticle.ts';
import { tableFit } from '../../../src/build/enhance/tableFit.ts';
import { fixtureArticle } from '../../fixtures/readArticle.ts';

afterEach(cleanup);

const tables = enhanceArticle(fixtureArticle('every-block')).body.filter((block) => block.type === 'table');

function show(number: number): HTMLElement {
  const table = tables[number];
  if (!table) throw new Error('the fixture has lost a table');
  render(<Table table={table} />);
  return screen.getByRole('table');
}

it('has its caption as its name', () => {
  const table = show(0);
  expect(within(table).getByRole('caption').textContent).toBe('Độ mặn lúc 6 giờ sáng');
  expect(screen.getByRole('table', { name: 'Độ mặn lúc 6 giờ sáng' })).toBe(table);
});

it('has headers that say which column they head', () => {
  show(0);
  const headers = screen.getAllByRole('columnheader');
  expect(headers.map(({ textContent }) => textContent)).toEqual(['Cống', 'Độ mặn (‰)', 'So với 2023']);
  expect(headers.map((header) => header.getAttribute('scope'))).toEqual(['col', 'col', 'col']);
});

it('has all cells in their rows, empty ones and marks included', () => {
  const table = show(0);
  const rows = within(table).getAllByRole('row').slice(1);
  expect(
    rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ),
  ).toEqual([
    ['Ba Lai', '4,0', '+1,2'],
    ['Cái Quao', '2,7', ''],
  ]);
  expect(screen.getByText('4,0').localName).toBe('strong');
});

it('is reached by the keyboard, so that a wide one can be scrolled, under its own name', () => {
  show(0);
  const frame = screen.getByRole('region', { name: 'Độ mặn lúc 6 giờ sáng' });
  expect(frame.tabIndex).toBe(0);
  expect(frame.id).toBe('do-man-theo-cong');
});

it('may have no caption', () => {
  const table = show(1);
  expect(within(table).queryByRole('caption')).toBeNull();
  expect(table.textContent).toBe('XãSố hộ thiếu nướcThạnh Phước1.240');
});

it('is counted in letters for paper, whose room a style sheet cannot ask for', () => {
  const text = (value: string) => [{ type: 'text' as const, value }];
  const fitOf = (...rows: string[][]) => {
    const [header = [], ...body] = rows.map((row) => row.map(text));
    return tableFit({ header, rows: body });
  };
  const columns = (count: number, word: string) => Array.from({ length: count }, () => word);
  for (const table of tables) expect(tableFit(table)).toBeUndefined();
  expect(fitOf(['Tên', 'Ghi chú'], ['An', 'một câu dài mấy cũng xuống dòng được '.repeat(20)])).toBeUndefined();
  expect(fitOf(columns(6, 'Tháng'), columns(6, '1.234.567'))).toBe('small');
  expect(fitOf(columns(12, 'Tháng 1'), columns(12, '1.234.567'))).toBe('tight');
  expect(fitOf(['Tên', 'Mã'], ['An', 'x'.repeat(200)])).toBe('tight');
  expect(fitOf(['Một mình'])).toBeUndefined();
  expect(fitOf(['Một mình'], [''])).toBeUndefined();
});
