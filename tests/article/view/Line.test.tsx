// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ArticleBody } from '../../../src/article/view/ArticleBody.tsx';
import { enhanceArticle } from '../../../src/build/enhance/enhanceArticle.ts';
import { fixtureArticle } from '../../fixtures/readArticle.ts';

let opening: HTMLElement;

beforeEach(() => {
  render(<ArticleBody article={enhanceArticle(fixtureArticle('every-block'))} />, { wrapper: MemoryRouter });
  opening = screen.getByText(/Sáng nay/u);
});

afterEach(cleanup);

it('the line reads as one sentence, no space lost or added', () => {
  expect(opening.textContent).toBe(
    '(BT) Bến Tre – Sáng nay, ranh mặn 4‰ đã vào sâu hơn 60 km; mỗi m3 nước ngọt H2O được chở bằng sà lan1, ' +
      'theo bản tin hạn mặn.Xem thêm bài trước.2',
  );
});

it.each([
  ['strong words', 'strong', ['ranh mặn 4‰ đã vào sâu', 'hạn mặn']],
  ['stressed words, inside strong ones too', 'strong em', ['đã vào sâu']],
  ['raised letters', 'sup:not(:has(a))', ['3']],
  ['lowered letters', 'sub', ['2']],
  ['the numbers of footnotes, raised', 'sup > a', ['1', '2']],
])('%s', (_, selector, expected) => {
  expect(Array.from(opening.querySelectorAll(selector), ({ textContent }) => textContent)).toEqual(expected);
});

it('a link leads where it was written to lead, with its title and the marks inside it', () => {
  const link = screen.getByRole('link', { name: 'bản tin hạn mặn' });
  expect(link.getAttribute('href')).toBe('https://example.vn/ban-tin-han-man?ngay=08-03-2024');
  expect(link.getAttribute('title')).toBe('Bản tin hạn mặn ngày 8-3-2024');
  expect(link.querySelector('strong')?.textContent).toBe('hạn mặn');
});

it('a link to a page of the site, without a title', () => {
  const link = screen.getByRole('link', { name: 'bài trước' });
  expect(link.getAttribute('href')).toBe('/bai-viet/second-article');
  expect(link.hasAttribute('title')).toBe(false);
});

it('a break begins a new line where it was written', () => {
  const breaks = opening.querySelectorAll('br');
  expect(breaks).toHaveLength(1);
  expect(breaks[0]?.previousSibling?.textContent).toBe('.');
  expect(breaks[0]?.nextSibling?.textContent).toBe('Xem thêm ');
});
