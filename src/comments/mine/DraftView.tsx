import { useEffect, useRef } from 'react';
import { commentAnchor, commentFormId } from '../../ids.ts';
import { messages } from '../../language/current/core.ts';
import { myCommentsMessages } from '../../language/current/myComments.ts';
import { articlePath } from '../../paths.ts';
import { newBox, parseBox } from '../model/box.ts';
import type { Comment } from '../model/comment.ts';
import type { Draft } from '../model/draft.ts';
import { nameOf } from '../section/CommentAuthor.tsx';
import { CopyButton } from '../section/CopyButton.tsx';
import styles from './MyComments.module.css';

interface DraftViewProps {
  draft: Draft;
  /** The comment that it answers or edits, where that is still there. */
  comment: Comment | undefined;
  headline: string;
  /** Whether it was discarded on this page; then that can be undone until the page is left. */
  discarded: boolean;
  onDiscard: () => void;
  onUndo: () => void;
}

/** One draft: what it is for, with a link to its box, and what can be done with it. */
export function DraftView({ draft, comment, headline, discarded, onDiscard, onUndo }: DraftViewProps) {
  const text = useRef<HTMLParagraphElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const wasDiscarded = useRef(discarded);
  useEffect(() => {
    if (discarded) undo.current?.focus();
    else if (wasDiscarded.current) text.current?.focus();
    wasDiscarded.current = discarded;
  }, [discarded]);

  const { kind } = parseBox(draft.box) ?? newBox;
  const title = kind === 'new' ? myCommentsMessages.draftOfNew : messages.actionOn[kind](nameOf(comment));
  if (discarded)
    return (
      <li>
        <span>{messages.draftDiscarded}</span>{' '}
        <button type="button" ref={undo} onClick={onUndo}>
          {messages.undo}
        </button>
      </li>
    );
  return (
    <li>
      <h3>
        {kind !== 'new' && !comment ? (
          <bdi>{title}</bdi>
        ) : (
          <a href={`${articlePath(draft.articleId)}#${comment ? commentAnchor(comment.id) : commentFormId}`}>
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
          name={`${messages.copyText}: ${title}`}
          text={() => draft.text}
          select={() => text.current && getSelection()?.selectAllChildren(text.current)}
        />
        <button type="button" aria-label={`${messages.discardDraft}: ${title}`} onClick={onDiscard}>
          {messages.discardDraft}
        </button>
      </div>
    </li>
  );
}
