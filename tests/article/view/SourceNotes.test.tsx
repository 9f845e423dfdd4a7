// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, expect, it } from 'vitest';
import type { Article } from '../../../src/article/schema/articleSchema.ts';
import { ArticleBody } from '../../../src/article/view/ArticleBody.tsx';
import { enhanceArticle } from '../../../src/build/enhance/enhanceArticle.ts';
import { textId } from '../../../src/ids.ts';
import { fixtureArticle, madeArticle } from '../../fixtures/readArticle.ts';

afterEach(cleanup);

function show(article: Article): HTMLElement {
  return render(<ArticleBody article={enhanceArticle(article)} />, { wrapper: MemoryRouter }).container;
}

it('a correction says when and what', () => {
  const page = show(fixtureArticle('every-block'));
  expect(screen.getByText('Đính chính').closest('p')?.textContent).toBe(
    'Đính chính (Thứ Sáu, 08/03/2024 17:45): ' +
      'Bản đầu của bài ghi nhầm độ mặn tại cống Ba Lai là 40‰; con số đúng là 4‰.',
  );
  expect(page.querySelector('time')?.dateTime).toBe('2024-03-08T17:45:00+07:00');
});

it('the newspaper that it comes from is named and linked', () => {
  show(fixtureArticle('every-block'));
  const link = screen.getByRole('link', { name: 'Bản Tin' });
  expect(link.parentElement?.textContent).toBe('Theo Bản Tin');
  expect(link.getAttribute('href')).toBe('https://example.vn/');
});

it('a newspaper without an address is only named', () => {
  show(madeArticle({ source: { name: 'Công an Nhân dân' } }));
  expect(screen.getByText('Theo Công an Nhân dân').querySelector('a')).toBeNull();
});

it('both are the last words of the text itself, which readers’ views show', () => {
  const page = show(fixtureArticle('every-block'));
  const last = [...(page.querySelector(`#${textId}`)?.children ?? [])].slice(-2);
  expect(last.map(({ tagName, textContent }) => [tagName, textContent.slice(0, 6)])).toEqual([
    ['P', 'Đính c'],
    ['P', 'Theo B'],
  ]);
  expect(page.querySelector('footer, aside, nav')).toBeNull();
});

it('an article without them ends with its last paragraph', () => {
  const page = show(madeArticle({ source: { mark: 'CAO' } }));
  expect(page.textContent).toBe('(CAO) Đoạn duy nhất.');
});
