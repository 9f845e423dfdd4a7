import * as server from 'react-dom/server';
import * as statics from 'react-dom/static';
import { expect, test, vi } from 'vitest';
import { paperOf } from '../../../src/build/library/paper.ts';
import { sitePages } from '../../../src/build/render/sitePages.ts';
import { renderPage } from '../../../src/prerender.tsx';
import { madeArticle, seedArticle } from '../../fixtures/readArticle.ts';

vi.mock('react-dom/server', async (original) => ({ ...(await original<typeof server>()) }));
vi.mock('react-dom/static', async (original) => ({ ...(await original<typeof statics>()) }));

const pages = sitePages(paperOf([seedArticle(), madeArticle({ id: 'hai', headline: 'Bài hai' })]));

test.each(pages.map((page) => [page.pathname, page] as const))(
  'rendered at once, a page is what it is when parts have to be waited for: %s',
  async (pathname, { page }) => {
    const once = vi.spyOn(server, 'renderToString').mockImplementationOnce(() => {
      throw new Error('A component suspended.');
    });
    const waiting = vi.spyOn(statics, 'prerender');
    const waited = await renderPage(pathname, page);
    expect(waiting).toHaveBeenCalledTimes(1);
    const second = await renderPage(pathname, page);
    expect(second).toEqual(waited);
    expect(second.root).toContain('<main');
    expect(waiting).toHaveBeenCalledTimes(1);
    expect(once).toHaveBeenCalledTimes(2);
    vi.restoreAllMocks();
  },
);
