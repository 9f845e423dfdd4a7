import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router-dom';

import type { PageData } from './app/pageData.ts';
import { WholePage } from './app/WholePage.tsx';

import { site } from './site.ts';

/** The publisher's settings, for the parts of a document that the build writes. */
export const publisher = site;

/** A page as HTML, in the two places where it goes. */
export interface PageHtml {
  /** What React puts into the head: title, description, canonical address. */
  head: string;
  /** What stands in `#root`, byte for byte what hydration expects. */
  root: string;
}

/**
 * The build's entry: the page at a path becomes HTML.
 *
 * The whole document is rendered because React then collects the head's elements by itself; `progressiveChunkSize` keeps
 * it from moving long parts into hidden blocks that only an inline script would show.
 */
export async function renderPage(pathname: string, page: PageData): Promise<PageHtml> {
  const { prelude } = await prerender(
    <html lang="vi">
      <body>
        <div id="root">
          <StaticRouter location={pathname}>
            <WholePage page={page} />
          </StaticRouter>
        </div>
      </body>
    </html>,
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  const html = await new Response(prelude).text();
  const parts = /<head>(.*)<\/head><body><div id="root">(.*)<\/div><\/body>/su.exec(html);
  if (!parts) throw new Error(`React rendered ${pathname} in a shape that has no head and root: ${html.slice(0, 200)}`);
  return { head: parts[1] ?? '', root: parts[2] ?? '' };
}
