import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router-dom';
import type { PageData } from './app/pageData.ts';
import { WholePage } from './app/WholePage.tsx';
import type { PageArticle } from './article/model/pageArticle.ts';
import { ArticleBody } from './article/view/ArticleBody.tsx';
import { rootId } from './ids.ts';
import * as site from './site.ts';

/** A page as HTML: its parts for the shell. */
export interface PageHtml {
  /** Elements that React hoists: title, description, canonical URL. */
  head: string;
  /** The content of `#root`, byte for byte as hydration expects it. */
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
    <html lang={site.language}>
      <body>
        <div id={rootId}>
          <StaticRouter location={pathname}>
            <WholePage page={page} />
          </StaticRouter>
        </div>
      </body>
    </html>,
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  const html = await new Response(prelude).text();
  const parts = /<head>(.*)<\/head><body><div [^>]+>(.*)<\/div><\/body>/su.exec(html);
  if (!parts) throw new Error(`React rendered ${pathname} in a shape that has no head and root: ${html.slice(0, 200)}`);
  return { head: parts[1] ?? '', root: parts[2] ?? '' };
}

/** An article's text as static HTML, as its page shows it: for feeds. */
export async function renderText(article: PageArticle): Promise<string> {
  const { prelude } = await prerender(<ArticleBody article={article} />, {
    progressiveChunkSize: Number.POSITIVE_INFINITY,
  });
  return new Response(prelude).text();
}
