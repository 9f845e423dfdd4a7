import { use } from 'react';
import { ArticleFrame } from './ArticleFrame.tsx';
import { ArticleIslands } from './ArticleIslands.tsx';
import { loadOnce } from './loadOnce.ts';
import type { PageData } from './pageData.ts';

const loadOtherPage = loadOnce(() => import('./OtherPage.tsx'));

/**
 * The whole page for what an address holds: at the build, and in the browser once a link has been followed. Pages that are
 * not articles load by themselves, so that their styles do not stand in each article.
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
