import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
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
 * The whole document is rendered because React then collects the head's elements by itself.
 */
export async function renderPage(pathname: string, page: PageData): Promise<PageHtml> {
  const html = await render(
    <html lang={site.language}>
      <body>
        <div id={rootId}>
          <StaticRouter location={pathname}>
            <WholePage page={page} />
          </StaticRouter>
        </div>
      </body>
    </html>,
  );
  const head = html.indexOf(marks.head) + marks.head.length;
  const body = html.indexOf(marks.body, head);
  const root = html.indexOf('>', body + marks.body.length) + 1;
  const end = html.lastIndexOf(marks.end);
  if (head < marks.head.length || body < head || root < body || end < root)
    throw new Error(`React rendered ${pathname} in a shape that has no head and root: ${html.slice(0, 200)}`);
  return { head: html.slice(head, body), root: html.slice(root, end) };
}

/** What stands around head and root: the root's own attributes follow the second one. */
const marks = { head: '<head>', body: '</head><body><div ', end: '</div></body>' };

/** An article's text as static HTML, as its page shows it: for feeds. */
export function renderText(article: PageArticle): Promise<string> {
  return render(<ArticleBody article={article} />);
}

/** What React writes for a boundary whose content is missing. No text can hold it: `<` is escaped there. */
const unfinished = '<!--$!-->';

/**
 * HTML by one synchronous render, which takes a third of what the streams of `prerender` take. Until a lazy part of a page has been
 * loaded, and where something fails, it is `prerender` that waits or tells what failed; both write the same bytes.
 */
async function render(page: ReactNode): Promise<string> {
  try {
    const html = renderToString(page);
    if (!html.includes(unfinished)) return html;
  } catch {
    // Something suspended outside a boundary, or failed: the render below tells.
  }
  // Long parts stay where they are, instead of in hidden blocks that only an inline script would show.
  const { prelude } = await prerender(page, { progressiveChunkSize: Number.POSITIVE_INFINITY });
  return new Response(prelude).text();
}
