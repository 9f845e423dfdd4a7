import { useEffect, useRef } from 'react';
import { useOwnWords } from '../../language/ownWords.ts';
import { useWords } from '../../language/words.ts';
import { commentAnchor, commentFormId } from '../addresses.ts';
import type { Comment } from '../model/comment.ts';
import { nameOf } from '../section/CommentAuthor.tsx';
import { CopyButton } from '../section/CopyButton.tsx';
import type { Draft } from '../store/drafts.ts';
import styles from './OwnComments.module.css';

interface DraftViewProps {
  draft: Draft;
  /** What it answers or changes, where that is still there. */
  comment: Comment | undefined;
  headline: string;
  /** The path of its article. */
  address: string;
  /** Whether the reader has just thrown it away; then it can be taken back until the page is left. */
  dropped: boolean;
  onDrop: () => void;
  onTakeBack: () => void;
}

/** One draft: what it is for, with a link to its box, and what can be done with it. */
export function DraftView({ draft, comment, headline, address, dropped, onDrop, onTakeBack }: DraftViewProps) {
  const words = useWords();
  const own = useOwnWords();
  const text = useRef<HTMLParagraphElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const wasDropped = useRef(dropped);
  useEffect(() => {
    if (dropped) undo.current?.focus();
    else if (wasDropped.current) text.current?.focus();
    wasDropped.current = dropped;
  }, [dropped]);

  const kind = draft.box === 'new' ? undefined : draft.box.startsWith('edit:') ? 'edit' : 'reply';
  const title = kind ? words.actionOn[kind](nameOf(comment, words)) : own.draftOfNew;
  if (dropped)
    return (
      <li>
        <span>{words.draftDiscarded}</span>{' '}
        <button type="button" ref={undo} className={styles.textButton} onClick={onTakeBack}>
          {words.undo}
        </button>
      </li>
    );
  return (
    <li>
      <h3>
        {kind && !comment ? (
          <bdi>{title}</bdi>
        ) : (
          <a href={`${address}#${comment ? commentAnchor(comment.id) : commentFormId}`}>
            <bdi>{title}</bdi>
          </a>
        )}
      </h3>
      <p className={styles.quiet}>
        <bdi>{headline}</bdi>
      </p>
      <p ref={text} tabIndex={-1} className={styles.draft} dir="auto">
        {draft.text}
      </p>
      <div className={styles.actions}>
        <CopyButton
          name={`${words.copyText}: ${title}`}
          text={() => draft.text}
          select={() => text.current && getSelection()?.selectAllChildren(text.current)}
        />
        <button
          type="button"
          className={styles.textButton}
          aria-label={`${words.discardDraft}: ${title}`}
          onClick={onDrop}
        >
          {words.discardDraft}
        </button>
      </div>
    </li>
  );
}
