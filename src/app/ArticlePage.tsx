import { ArticleBody } from '../article/ArticleBody.tsx';
import { ArticleEnd } from '../article/ArticleEnd.tsx';
import { ArticleHeader } from '../article/ArticleHeader.tsx';
import { articleAddress, headlineId, textEndId } from '../article/addresses.ts';
import { commentFormId, commentsId } from '../comments/addresses.ts';
import { CommentCount } from '../comments/section/CommentCount.tsx';
import { CommentSection } from '../comments/section/CommentSection.tsx';
import { useComments } from '../comments/section/useComments.ts';
import { useWords } from '../language/words.ts';
import { BackToTopLink } from '../navigation/BackToTopLink.tsx';
import { FloatingBackToTop } from '../navigation/FloatingBackToTop.tsx';
import { useBackToTop } from '../navigation/useBackToTop.ts';
import { WayBack } from '../navigation/WayBack.tsx';
import { site } from '../site.ts';
import { SectionBoundary } from '../ui/SectionBoundary.tsx';
import styles from './ArticlePage.module.css';
import { footerId, Layout } from './Layout.tsx';
import { PageHead } from './PageHead.tsx';
import type { PageData } from './pageData.ts';

const textId = 'noi-dung';
const clearOf = [textEndId, commentFormId, footerId];

/** The article, its comments and the ways to the top and back. */
export function ArticlePage({ article, readingMinutes, excerpt, related }: Extract<PageData, { kind: 'article' }>) {
  const words = useWords();
  const comments = useComments(article.id);
  const top = useBackToTop(headlineId);
  return (
    <Layout
      skipTo={[
        { id: headlineId, words: words.skipToText },
        { id: commentsId, words: words.skipToComments },
      ]}
    >
      <PageHead
        title={`${article.headline} – ${site.name}`}
        description={excerpt}
        canonical={articleAddress(article.id)}
      />
      <main className={styles.column} id={textId}>
        <article>
          <ArticleHeader
            article={article}
            readingMinutes={readingMinutes}
            afterHeadline={top.offered && <WayBack onClick={top.goBack} />}
            commentsLink={
              <a className={styles.commentsLink} href={`#${commentsId}`}>
                {words.comments}
                <CommentCount state={comments.state} />
              </a>
            }
          />
          <ArticleBody article={article} />
          <ArticleEnd
            article={article}
            related={related}
            actions={<BackToTopLink targetId={headlineId} onJump={top.jump} />}
          />
        </article>
        <FloatingBackToTop targetId={headlineId} onJump={top.jump} besideId={textId} clearOf={clearOf} />
        <SectionBoundary message={words.sectionFailed} id={commentsId}>
          <CommentSection article={{ id: article.id, headline: article.headline }} comments={comments} />
        </SectionBoundary>
      </main>
    </Layout>
  );
}
