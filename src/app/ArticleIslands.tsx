import type { ReactNode } from 'react';
import { LazyTextTools } from '../article/view/LazyTextTools.tsx';
import { CommentCount } from '../comments/section/CommentCount.tsx';
import { useCommentCount } from '../comments/section/useCommentsStore.ts';
import { messages } from '../language/current/core.ts';
import { FloatingBackToTop } from '../navigation/FloatingBackToTop.tsx';
import { ReturnButton } from '../navigation/ReturnButton.tsx';
import { useBackToTop } from '../navigation/useBackToTop.ts';
import { useResume } from '../navigation/useResume.ts';
import { useScrollAnchoring } from '../navigation/useScrollAnchoring.ts';
import { subscribeToOptions } from '../reading/options/optionsStore.ts';
import { ReadingOptions } from '../reading/options/ReadingOptions.tsx';
import { PrintButton } from '../reading/print/PrintButton.tsx';
import { MinutesLeft } from '../reading/progress/MinutesLeft.tsx';
import { ProgressLine } from '../reading/progress/ProgressLine.tsx';
import { ReadAloudButton } from '../reading/read-aloud/ReadAloudButton.tsx';
import { LazySelectionToolbar } from '../reading/share/LazySelectionToolbar.tsx';
import { ShareButton } from '../reading/share/ShareButton.tsx';
import { SaveButton } from '../saved/view/SaveButton.tsx';
import * as shortcutKeys from '../ui/shortcutKeys.ts';
import { ToolRail } from '../ui/ToolRail.tsx';
import styles from './ArticleIslands.module.css';
import type { ArticleIslandName } from './Island.tsx';
import type { PageData } from './pageData.ts';
import { StoryMarksLoader } from './StoryMarksLoader.tsx';

/** The interactive parts of an article's page besides the comments, by island. */
export type ArticleIslandsByName = Readonly<Record<ArticleIslandName, ReactNode>>;

interface ArticleIslandsProps {
  page: Extract<PageData, { kind: 'article' }>;
  /** Puts them into the served document, or into a page that React renders. */
  render: (islands: ArticleIslandsByName) => ReactNode;
}

/** The islands of an article's page, and the state that they share. */
export function ArticleIslands({ page: { article }, render }: ArticleIslandsProps) {
  const top = useBackToTop();
  const resume = useResume(article.id);
  const count = useCommentCount(article.id);
  useScrollAnchoring(subscribeToOptions);
  return render({
    'way-back': top.offered ? (
      <ReturnButton words={messages.backToPlace} at="corner" onClick={top.goBack} />
    ) : (
      resume.offered && <ReturnButton words={messages.resume} at="edge" onClick={resume.resume} />
    ),
    count: <CommentCount count={count} />,
    tools: (
      <ToolRail>
        <ReadingOptions />
        <ReadAloudButton />
        <SaveButton id={article.id} headline={article.headline} />
        <div className={styles.wide}>
          <ShareButton shortcut={shortcutKeys.share} />
        </div>
        <MinutesLeft minutes={article.readingMinutes} at="margin" />
      </ToolRail>
    ),
    passage: <LazySelectionToolbar />,
    end: (
      <>
        <SaveButton id={article.id} headline={article.headline} atEnd />
        <ShareButton />
        <PrintButton />
      </>
    ),
    overlays: (
      <>
        <FloatingBackToTop>
          <MinutesLeft minutes={article.readingMinutes} at="corner" />
        </FloatingBackToTop>
        <ProgressLine />
        <LazyTextTools article={article} />
        <StoryMarksLoader />
      </>
    ),
  });
}
