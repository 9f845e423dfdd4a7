import { use } from 'react';
import { ArticleFrame } from './ArticleFrame.tsx';
import { ArticleIslands } from './ArticleIslands.tsx';
import { loadOnce } from './loadOnce.ts';
import type { PageData } from './pageData.ts';

const loadOtherPage = loadOnce(() => import('./OtherPage.tsx'));

/**
 * The whole page of an address, from its data: at the build, and in the browser once a link has been followed. Other pages
 * than articles are a lazy part, so that their styles are not in each article's HTML.
 */
export function WholePage({ page }: { page: PageData }) {
  if (page.kind === 'article')
    return (
      <ArticleIslands
        key={page.article.id}
        page={page}
        render={(islands) => <ArticleFrame page={page} islands={islands} />}
      />
    );
  const { OtherPage } = use(loadOtherPage());
  return <OtherPage page={page} />;
}
