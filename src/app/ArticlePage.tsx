import { useMemo } from 'react';
import { ArticleBody } from '../article/ArticleBody.tsx';
import { ArticleEnd } from '../article/ArticleEnd.tsx';
import { ArticleHeader } from '../article/ArticleHeader.tsx';
import { articleAddress, headlineId, textEndId, textId } from '../article/addresses.ts';
import { Contents } from '../article/Contents.tsx';
import { commentFormId, commentsId } from '../comments/addresses.ts';
import { CommentsLink } from '../comments/section/CommentsLink.tsx';
import { LiveComments } from '../comments/section/LiveComments.tsx';
import { useWords } from '../language/words.ts';
import { BackToTopLink } from '../navigation/BackToTopLink.tsx';
import { FloatingBackToTop } from '../navigation/FloatingBackToTop.tsx';
import { useBackToTop } from '../navigation/useBackToTop.ts';
import { useHeldPlace } from '../navigation/useHeldPlace.ts';
import { useResume } from '../navigation/useResume.ts';
import { WayBack } from '../navigation/WayBack.tsx';
import { Listen } from '../reading/listen/Listen.tsx';
import { onOptions } from '../reading/options/keptOptions.ts';
import { ReadingOptions } from '../reading/options/ReadingOptions.tsx';
import { PrintButton } from '../reading/print/PrintButton.tsx';
import { MinutesLeft } from '../reading/progress/MinutesLeft.tsx';
import { ProgressLine } from '../reading/progress/ProgressLine.tsx';
import { PassageOffer } from '../reading/share/PassageOffer.tsx';
import { ShareButton } from '../reading/share/ShareButton.tsx';
import { site } from '../site.ts';
import { Dormant } from '../ui/Dormant.tsx';
import { SectionBoundary } from '../ui/SectionBoundary.tsx';
import { ToolRail } from '../ui/ToolRail.tsx';
import styles from './ArticlePage.module.css';
import { footerId, Layout } from './Layout.tsx';
import { PageHead } from './PageHead.tsx';
import type { PageData } from './pageData.ts';

const columnId = 'noi-dung';
const placeIds = { headline: headlineId, text: textId, textEnd: textEndId };
const clearOf = [textEndId, commentFormId, footerId];

type ArticlePageProps = Extract<PageData, { kind: 'article' }>;

/** The article, its comments and the ways to the top and back. */
export function ArticlePage({ article, readingMinutes, excerpt, contents, related }: ArticlePageProps) {
  const words = useWords();
  const top = useBackToTop(headlineId);
  const resume = useResume(article.id, placeIds);
  useHeldPlace(textId, commentsId, onOptions);
  // What happens on the page leaves these as they are: rendering them anew would take time, and wake what rests.
  const text = useMemo(
    () => (
      <>
        <Contents chapters={contents} language={article.inLanguage} />
        <ArticleBody article={article} />
      </>
    ),
    [article, contents],
  );
  const end = useMemo(
    () => (
      <ArticleEnd
        article={article}
        related={related}
        actions={
          <>
            <ShareButton />
            <PrintButton />
            <BackToTopLink targetId={headlineId} onJump={top.jump} />
          </>
        }
      />
    ),
    [article, related, top.jump],
  );
  const comments = useMemo(
    () => <LiveComments article={{ id: article.id, headline: article.headline }} />,
    [article.id, article.headline],
  );
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
      <main className={styles.column} id={columnId}>
        <article>
          <ArticleHeader
            article={article}
            readingMinutes={readingMinutes}
            afterHeadline={
              top.offered ? (
                <WayBack words={words.backToPlace} at="corner" onClick={top.goBack} />
              ) : (
                resume.offered && <WayBack words={words.resume} at="edge" onClick={resume.resume} />
              )
            }
            commentsLink={<CommentsLink className={styles.commentsLink} articleId={article.id} />}
            tools={
              <ToolRail>
                <ReadingOptions />
                <Listen headlineId={headlineId} textId={textId} />
                <ShareButton />
                <MinutesLeft textId={textId} minutes={readingMinutes} at="margin" />
              </ToolRail>
            }
          />
          <Dormant>{text}</Dormant>
          <PassageOffer textId={textId} />
          <Dormant>{end}</Dormant>
        </article>
        <FloatingBackToTop targetId={headlineId} onJump={top.jump} besideId={columnId} clearOf={clearOf}>
          <MinutesLeft textId={textId} minutes={readingMinutes} at="corner" />
        </FloatingBackToTop>
        <ProgressLine textId={textId} />
        <SectionBoundary message={words.sectionFailed} id={commentsId}>
          <Dormant>{comments}</Dormant>
        </SectionBoundary>
      </main>
    </Layout>
  );
}
