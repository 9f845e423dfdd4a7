import { memo, useState } from 'react';
import { NavigationType, useNavigationType } from 'react-router-dom';
import type { PageArticle } from '../article/model/pageArticle.ts';
import { ArticleBody } from '../article/view/ArticleBody.tsx';
import { ArticleEnd } from '../article/view/ArticleEnd.tsx';
import { ArticleHeader } from '../article/view/ArticleHeader.tsx';
import { Contents } from '../article/view/Contents.tsx';
import { CommentsIsland } from '../comments/section/CommentsIsland.tsx';
import { CommentsLink } from '../comments/section/CommentsLink.tsx';
import { columnId } from '../ids.ts';
import { OnwardLinks } from '../lists/view/OnwardLinks.tsx';
import { sectionIdOf } from '../lists/view/sections.ts';
import { BackToTopLink } from '../navigation/BackToTopLink.tsx';
import { articlePath, sectionPath } from '../paths.ts';
import styles from './ArticleFrame.module.css';
import type { ArticleIslandsByName } from './ArticleIslands.tsx';
import { Island } from './Island.tsx';
import { Layout } from './Layout.tsx';
import { PageHead } from './PageHead.tsx';
import type { PageData } from './pageData.ts';

interface ArticleFrameProps {
  page: Extract<PageData, { kind: 'article' }>;
  islands: ArticleIslandsByName;
}

/** The static part of an article's page, with a slot for each island. */
export function ArticleFrame({ page, islands }: ArticleFrameProps) {
  const { article, onward, index } = page;
  const section = sectionIdOf(article.section);
  const type = useNavigationType();
  const [arrivedByLink] = useState(type === NavigationType.Push);
  const island = (name: keyof ArticleIslandsByName) => <Island name={name}>{islands[name]}</Island>;
  return (
    <Layout index={index} hasComments>
      <PageHead title={article.headline} description={article.excerpt} canonical={articlePath(article.id)} />
      <main className={styles.column} id={columnId}>
        <article>
          <ArticleHeader
            article={article}
            sectionPath={index && section ? sectionPath(section) : undefined}
            afterHeadline={island('way-back')}
            commentsLink={
              <CommentsLink>
                <Island name="count" inline>
                  {islands.count}
                </Island>
              </CommentsLink>
            }
            tools={island('tools')}
          />
          <ArticleText article={article} />
          {island('passage')}
          <ArticleEnd
            article={article}
            actions={
              <>
                {island('end')}
                <BackToTopLink />
              </>
            }
            onward={onward && <OnwardLinks onward={onward} section={section} />}
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

/** Memoized: updates of the islands do not re-render the text. */
const ArticleText = memo(function ArticleText({ article }: { article: PageArticle }) {
  return (
    <>
      <Contents chapters={article.contents} language={article.inLanguage} />
      <ArticleBody article={article} />
    </>
  );
});
