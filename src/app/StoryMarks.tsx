import { useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import { useCommentCounts } from '../comments/store/useCommentCounts.ts';
import { commentsId } from '../ids.ts';
import { marksMessages } from '../language/current/marks.ts';
import { articlePath } from '../paths.ts';
import { SaveButton } from '../saved/view/SaveButton.tsx';
import { Icon, outlines } from '../ui/Icon.tsx';
import styles from './StoryMarks.module.css';
import type { StoryElement } from './storyElements.ts';
import { useReadingState } from './useReadingState.ts';
import { useStoryElements } from './useStoryElements.ts';

/** What a reader did with an article. */
interface Deeds {
  isRead: boolean;
  /** The share that is read of one that was left before its end, from 0 to 1. */
  share: number | undefined;
  comments: number;
  isSaved: boolean;
}

/**
 * At each story of the page what its reader did, as this browser knows it, in the story's last line. All comes at once: what stands
 * in a line already would be moved by what comes before it.
 */
export function StoryMarks({ follows = false }: { follows?: boolean }) {
  const stories = useStoryElements(follows);
  const { read, shares, saved } = useReadingState();
  const counts = useCommentCounts();
  if (!counts) return null;
  return stories.map((story) => {
    const { key, id, isSavable } = story;
    const isRead = read.has(id);
    const share = isRead ? undefined : shares.get(id);
    const deeds = { isRead, share, comments: counts.get(id) ?? 0, isSaved: saved.has(id) };
    const isMarked = isRead || share !== undefined || deeds.comments > 0 || deeds.isSaved;
    return (isMarked || isSavable) && <Marks key={key} story={story} {...deeds} />;
  });
}

function Marks({ story, isRead, share, comments, isSaved }: Deeds & { story: StoryElement }) {
  const { element, row, id, headline, minutes, isSavable } = story;
  const isBegun = share !== undefined;
  const isCrowded = Number(isRead || isBegun) + Number(comments > 0) + Number(isSaved) > 1;
  useLayoutEffect(() => {
    element.toggleAttribute('data-read', isRead);
    element.toggleAttribute('data-begun', isBegun);
    element.toggleAttribute('data-crowded', isCrowded);
    return () => {
      for (const name of ['data-read', 'data-begun', 'data-crowded']) element.removeAttribute(name);
    };
  }, [element, isRead, isBegun, isCrowded]);
  return (
    row &&
    createPortal(
      <>
        {isRead && <span className={styles.mark}>{marksMessages.read}</span>}
        {isBegun && (
          <span className={styles.mark}>
            {marksMessages.halfRead}
            {minutes !== undefined && (
              <span className={styles.minutes}>{marksMessages.minutesLeft(minutesLeft(minutes, share))}</span>
            )}
          </span>
        )}
        {comments > 0 && (
          <span className={styles.mark}>
            <a href={`${articlePath(id)}#${commentsId}`}>{marksMessages.comments(comments)}</a>
          </span>
        )}
        {isSavable ? (
          <span className={`${styles.mark} ${styles.save}`}>
            <SaveButton id={id} headline={headline} compact />
          </span>
        ) : (
          isSaved && (
            <span role="img" aria-label={marksMessages.saved} className={`${styles.mark} ${styles.saved}`}>
              <Icon outline={outlines.bookmark} />
              <span>{marksMessages.saved}</span>
            </span>
          )
        )}
      </>,
      row,
    )
  );
}

/** How many minutes are left to read, at least 1. */
function minutesLeft(minutes: number, share: number): number {
  return Math.max(1, Math.ceil(minutes * (1 - share)));
}
