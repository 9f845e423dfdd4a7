import { cleanup, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, expect, it } from 'vitest';
import type { Article } from '../../../src/article/schema/articleSchema.ts';
import { ArticleEnd } from '../../../src/article/view/ArticleEnd.tsx';
import * as site from '../../../src/site.ts';
import { fixtureArticle, madeArticle } from '../../fixtures/readArticle.ts';

afterEach(cleanup);

function show(article: Article, related?: Article[]): HTMLElement {
  return render(<ArticleEnd article={article} related={related} actions={<a href="#tieu-de">Lên đầu trang</a>} />, {
    wrapper: MemoryRouter,
  }).container;
}

it('the address of the article stands there for paper', () => {
  show(madeArticle());
  expect(screen.getByText(`Nguồn: ${site.origin}/bai-viet/bai`)).toBeTruthy();
});

it('an article without related ones ends with its address and the way to the top', () => {
  const page = show(madeArticle());
  expect(page.textContent).toBe(`Nguồn: ${site.origin}/bai-viet/baiLên đầu trang`);
  expect(screen.queryByRole('navigation')).toBeNull();
});

it('related articles are links under their own heading', () => {
  show(madeArticle(), [fixtureArticle('second-article'), fixtureArticle('every-block')]);
  const list = screen.getByRole('navigation', { name: 'Tin liên quan' });
  expect(within(list).getByRole('heading', { level: 2, name: 'Tin liên quan' })).toBeTruthy();
  const links = within(list).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Cống Ba Lai đóng sớm mười ngày', '/bai-viet/second-article'],
    ['Nước mặn vào sâu 60 km, đồng bằng giữ từng giọt nước ngọt', '/bai-viet/every-block'],
  ]);
});
