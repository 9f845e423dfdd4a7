// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ArticleBody } from '../../../src/article/view/ArticleBody.tsx';
import { enhanceArticle } from '../../../src/build/enhance/enhanceArticle.ts';
import { fixtureArticle } from '../../fixtures/readArticle.ts';

beforeEach(() => {
  render(<ArticleBody article={enhanceArticle(fixtureArticle('every-block'))} />, { wrapper: MemoryRouter });
});

afterEach(cleanup);

/** The quotation with these words: its paragraphs, and what stands below them. */
function quotation(words: string) {
  const quote = screen.getAllByRole('blockquote').find(({ textContent }) => textContent?.includes(words));
  const figure = quote?.closest('figure');
  if (!quote || !figure) throw new Error(`no quotation says ${words}`);
  return {
    id: figure.id,
    paragraphs: Array.from(within(quote).getAllByRole('paragraph'), ({ textContent }) => textContent),
    cite: figure.querySelector('figcaption')?.textContent,
  };
}

it('a quotation has its paragraphs and says whose words they are', () => {
  expect(quotation('Năm nay')).toEqual({
    id: 'loi-ong-bay',
    paragraphs: ['“Năm nay mặn tới sớm hơn nửa tháng.', 'Nhà tui chỉ còn hai lu nước.”'],
    cite: 'Ông Bảy Huỳnh, xã Thạnh Phước',
  });
});

it('a quotation of nobody in particular has no empty line below it', () => {
  expect(quotation('Giữ được vườn')).toEqual({ id: '', paragraphs: ['“Giữ được vườn là mừng.”'], cite: undefined });
});

it('a sentence set large has its source', () => {
  expect(quotation('Một khối')).toEqual({
    id: 'tung-giot',
    paragraphs: ['Một khối nước ngọt nay bằng nửa ngày công.'],
    cite: 'Chị Trần Thị Mỹ Duyên',
  });
});

it('a sentence set large may have none', () => {
  expect(quotation('Sông rộng')).toEqual({
    id: '',
    paragraphs: ['Sông rộng mà không có nước uống.'],
    cite: undefined,
  });
});
