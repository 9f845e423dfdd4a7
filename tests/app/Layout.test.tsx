// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Layout } from '../../src/app/Layout.tsx';
import { siteIndexId } from '../../src/ids.ts';
import type { PaperIndex } from '../../src/lists/model/lists.ts';

vi.mock('../../src/site.ts', async (original) => ({ ...(await original<object>()), name: '“đất”', initial: 'Đ' }));

afterEach(cleanup);

const few: PaperIndex = { sections: ['thoi-su', 'phong-su'] };
const many: PaperIndex = { ...few, hasLists: true };

const hrefsOf = (region: HTMLElement) =>
  within(region)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
const rowTwo = () => within(screen.getByRole('banner')).queryByRole('navigation', { name: 'Chuyên mục' });
const indexOfPaper = () => screen.queryByRole('navigation', { name: 'Mục lục của báo' });

it('the masthead has the letter that the icon has, not the first of the name', () => {
  expect(renderToStaticMarkup(<Layout>{null}</Layout>)).toContain('data-letter="Đ"');
});

describe('masthead and footer', () => {
  it('of a list lead to the sections that have articles, the newest and, in the footer, the archive', () => {
    render(<Layout index={many}>{null}</Layout>);
    const lists = ['/chuyen-muc/thoi-su', '/chuyen-muc/phong-su', '/moi-nhat'];
    expect(hrefsOf(rowTwo() as HTMLElement)).toEqual(lists);
    expect(hrefsOf(indexOfPaper() as HTMLElement)).toEqual([...lists, '/luu-tru', '/tim', '/de-danh', '/binh-luan']);
  });

  it('of an article are one row, with a link down to the index', () => {
    render(
      <Layout index={many} hasComments>
        {null}
      </Layout>,
    );
    expect(rowTwo()).toBeNull();
    expect(hrefsOf(screen.getByRole('banner'))).toEqual(['/', `#${siteIndexId}`, '/tim', '/de-danh', '/binh-luan']);
    expect(indexOfPaper()?.id).toBe(siteIndexId);
  });

  it.each([
    ['one article', undefined],
    ['a few', few],
  ])('of a paper of %s lead to no lists', (_what, index) => {
    for (const hasComments of [false, true]) {
      render(
        <Layout index={index} hasComments={hasComments}>
          {null}
        </Layout>,
      );
      expect(hrefsOf(screen.getByRole('banner'))).toEqual(['/', ...(index ? ['/tim'] : []), '/de-danh', '/binh-luan']);
      expect(indexOfPaper()).toBeNull();
      cleanup();
    }
  });

  it('have no row of one section', () => {
    render(<Layout index={{ ...many, sections: ['thoi-su'] }}>{null}</Layout>);
    expect(rowTwo()).toBeNull();
    expect(indexOfPaper()).toBeTruthy();
  });

  it.each([
    ['/chuyen-muc/thoi-su', 'page'],
    ['/chuyen-muc/thoi-su/2026/11', 'true'],
    ['/chuyen-muc/thoi-su-quoc-te', null],
  ])('at %s the link to the section says that it is current: %s', (path, current) => {
    render(
      <Layout index={many} path={path}>
        {null}
      </Layout>,
    );
    const [section, other] = within(rowTwo() as HTMLElement).getAllByRole('link');
    expect([section?.getAttribute('aria-current'), other?.getAttribute('aria-current')]).toEqual([current, null]);
  });

  it.each(['/tim', '/de-danh', '/binh-luan'])('at %s its link above says that it is current', (path) => {
    render(
      <Layout index={many} path={path}>
        {null}
      </Layout>,
    );
    const current = within(screen.getByRole('banner')).getAllByRole('link', { current: 'page' });
    expect(current.map((link) => link.getAttribute('href'))).toEqual([path]);
  });
});
