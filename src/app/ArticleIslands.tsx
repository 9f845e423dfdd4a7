import type { ReactNode } from 'react';
import { headlineId, textEndId, textId } from '../article/addresses.ts';
import { TextPresses } from '../article/TextPresses.tsx';
import { commentFormId, commentsId } from '../comments/addresses.ts';
import { CommentCount } from '../comments/section/CommentCount.tsx';
import { useCommentCount } from '../comments/section/sharedCount.ts';
import { useWords } from '../language/words.ts';
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
import { ToolRail } from '../ui/ToolRail.tsx';
import { columnId } from './columnId.ts';
import { footerId } from './footerId.ts';
import type { PageData } from './pageData.ts';

const placeIds = { headline: headlineId, text: textId, textEnd: textEndId };
const clearOf = [textEndId, commentFormId, footerId];

/** What lives on an article's page besides the comments, by the name of its island. */
export type ArticleIslandsByName = Readonly<
  Record<'way-back' | 'count' | 'tools' | 'passage' | 'end' | 'overlays', ReactNode>
>;

interface ArticleIslandsProps {
  page: Extract<PageData, { kind: 'article' }>;
  /** Sets them into their places: in the document, or in a page that React renders. */
  render: (islands: ArticleIslandsByName) => ReactNode;
}

/** The islands of an article's page, and what they share. */
export function ArticleIslands({ page: { article, readingMinutes }, render }: ArticleIslandsProps) {
  const words = useWords();
  const top = useBackToTop(headlineId);
  const resume = useResume(article.id, placeIds);
  const count = useCommentCount(article.id);
  useHeldPlace(textId, commentsId, onOptions);
  return render({
    'way-back': top.offered ? (
      <WayBack words={words.backToPlace} at="corner" onClick={top.goBack} />
    ) : (
      resume.offered && <WayBack words={words.resume} at="edge" onClick={resume.resume} />
    ),
    count: <CommentCount count={count} />,
    tools: (
      <ToolRail>
        <ReadingOptions />
        <Listen headlineId={headlineId} textId={textId} />
        <ShareButton />
        <MinutesLeft textId={textId} minutes={readingMinutes} at="margin" />
      </ToolRail>
    ),
    passage: <PassageOffer textId={textId} />,
    end: (
      <>
        <ShareButton />
        <PrintButton />
      </>
    ),
    overlays: (
      <>
        <FloatingBackToTop targetId={headlineId} besideId={columnId} clearOf={clearOf}>
          <MinutesLeft textId={textId} minutes={readingMinutes} at="corner" />
        </FloatingBackToTop>
        <ProgressLine textId={textId} />
        <TextPresses article={article} />
      </>
    ),
  });
}
