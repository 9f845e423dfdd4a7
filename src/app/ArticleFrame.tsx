import { memo, useState } from 'react';
import { NavigationType, useNavigationType } from 'react-router-dom';
import { ArticleBody } from '../article/ArticleBody.tsx';
import { ArticleEnd } from '../article/ArticleEnd.tsx';
import { ArticleHeader } from '../article/ArticleHeader.tsx';
import { articleAddress, headlineId } from '../article/addresses.ts';
import { Contents } from '../article/Contents.tsx';
import { commentsId } from '../comments/addresses.ts';
import { CommentsIsland } from '../comments/section/CommentsIsland.tsx';
import { CommentsLink } from '../comments/section/CommentsLink.tsx';
import { viPage } from '../language/viPage.ts';
import { BackToTopLink } from '../navigation/BackToTopLink.tsx';
import { site } from '../site.ts';
import styles from './ArticleFrame.module.css';
import type { ArticleIslandsByName } from './ArticleIslands.tsx';
import { columnId } from './columnId.ts';
import { Island } from './Island.tsx';
import { Layout } from './Layout.tsx';
import { PageHead } from './PageHead.tsx';
import type { PageData } from './pageData.ts';

interface ArticleFrameProps {
  page: Extract<PageData, { kind: 'article' }>;
  islands: ArticleIslandsByName;
}

/** An article's page: what does not change, with a place for each island. */
export function ArticleFrame({ page, islands }: ArticleFrameProps) {
  const { article, readingMinutes, excerpt, related } = page;
  const type = useNavigationType();
  const [arrivedByLink] = useState(type === NavigationType.Push);
  const island = (name: keyof ArticleIslandsByName) => <Island name={name}>{islands[name]}</Island>;
  return (
    <Layout
      skipTo={[
        { id: headlineId, words: viPage.skipToText },
        { id: commentsId, words: viPage.skipToComments },
      ]}
    >
      <PageHead
        title={`${article.headline} – ${site.name}`}
        description={excerpt}
        canonical={articleAddress(article.id)}
      />
      <main className={styles.column} id={columnId}>
        <article>
          <ArticleHeader
            article={article}
            readingMinutes={readingMinutes}
            afterHeadline={island('way-back')}
            commentsLink={
              <CommentsLink className={styles.commentsLink}>
                <Island name="count" inline>
                  {islands.count}
                </Island>
              </CommentsLink>
            }
            tools={island('tools')}
          />
          <ArticleText page={page} />
          {island('passage')}
          <ArticleEnd
            article={article}
            related={related}
            actions={
              <>
                {island('end')}
                <BackToTopLink targetId={headlineId} />
              </>
            }
          />
        </article>
        {island('overlays')}
        <Island name="comments">
          <CommentsIsland articleId={article.id} headline={article.headline} arrivedByLink={arrivedByLink} />
        </Island>
      </main>
    </Layout>
  );
}

/** Rendered once for a page: what its islands tell of leaves the text as it is. */
const ArticleText = memo(function ArticleText({ page: { article, contents } }: Pick<ArticleFrameProps, 'page'>) {
  return (
    <>
      <Contents chapters={contents} language={article.inLanguage} />
      <ArticleBody article={article} />
    </>
  );
});
