// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ArticleBody } from '../../../src/article/view/ArticleBody.tsx';
import { enhanceArticle } from '../../../src/build/enhance/enhanceArticle.ts';
import { fixtureArticle } from '../../fixtures/readArticle.ts';

let page: HTMLElement;

beforeEach(() => {
  page = render(<ArticleBody article={enhanceArticle(fixtureArticle('every-block'))} />).container;
});

afterEach(cleanup);

it.each([
  ['Xem trên YouTube: Một ngày theo sà lan chở nước', 'https://www.youtube.com/watch?v=example'],
  ['Xem trên Facebook: Nhóm “Giữ nước”', 'https://www.facebook.com/example'],
])('what is on another site is a link that says where it leads: %s', (name, href) => {
  expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(href);
});

it('nothing is loaded from another site before the reader asks for it', () => {
  expect(page.querySelector('iframe, script, video, audio, object, embed, [src^="http"], [srcset*="http"]')).toBeNull();
});

it('an embed keeps its id', () => {
  expect(page.querySelector('#phim-ngan')?.textContent).toBe('Xem trên YouTube: Một ngày theo sà lan chở nước');
});

it('another article of the site is recommended by its title', () => {
  const link = screen.getByRole('link', { name: 'Cống Ba Lai đóng sớm mười ngày' });
  expect(link.parentElement?.textContent).toBe('Xem thêm: Cống Ba Lai đóng sớm mười ngày');
  expect(link.getAttribute('href')).toBe('/bai-viet/second-article');
});

it('an article elsewhere is recommended by its address', () => {
  const link = screen.getByRole('link', { name: 'Sông Mê Công và các đập thượng nguồn' });
  expect(link.parentElement?.textContent).toBe('Xem thêm: Sông Mê Công và các đập thượng nguồn');
  expect(link.getAttribute('href')).toBe('https://example.org/mekong');
});
