// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ArticleEnd } from '../../../src/article/view/ArticleEnd.tsx';
import * as site from '../../../src/site.ts';
import { madeArticle } from '../../fixtures/readArticle.ts';

afterEach(cleanup);

const actions = <a href="#tieu-de">Lên đầu trang</a>;

it('the address of the article stands there for paper', () => {
  render(<ArticleEnd article={madeArticle()} actions={actions} />);
  expect(screen.getByText(`Nguồn: ${site.origin}/bai-viet/bai`)).toBeTruthy();
});

it('an article that leads nowhere else ends with its address and the way to the top', () => {
  const { container } = render(<ArticleEnd article={madeArticle()} actions={actions} />);
  expect(container.textContent).toBe(`Nguồn: ${site.origin}/bai-viet/baiLên đầu trang`);
});

it('the ways on come after the actions', () => {
  const { container } = render(<ArticleEnd article={madeArticle()} actions={actions} onward={<p>Tin liên quan</p>} />);
  expect(container.textContent).toMatch(/Lên đầu trangTin liên quan$/u);
});
