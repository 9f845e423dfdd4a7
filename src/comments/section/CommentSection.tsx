import { useEffect, useRef } from 'react';
import { useWords } from '../../language/words.ts';
import { remember } from '../../ui/remembered.ts';
import { NeedsScript, Unstarted } from '../../ui/Unstarted.tsx';
import { commentFormId, commentsId, ownCommentsAddress } from '../addresses.ts';
import { isTombstone } from '../model/comment.ts';
import { entriesOf, type Thread, withRemoved } from '../model/thread.ts';
import { entriesIn, pageSize } from '../store/readThreads.ts';
import type { CommentedArticle } from '../store/writing.ts';
import { CommentCount } from './CommentCount.tsx';
import { CommentForm } from './CommentForm.tsx';
import { CommentList } from './CommentList.tsx';
import styles from './CommentSection.module.css';
import { SortChoice } from './SortChoice.tsx';
import { useCommentActions } from './useCommentActions.ts';
import type { Comments } from './useComments.ts';
import { useFocusKeeper } from './useFocusKeeper.ts';
import { useFocusOnNew } from './useFocusOnNew.ts';
import { useLanding } from './useLanding.ts';
import { useNow } from './useNow.ts';
import { WhereKept } from './WhereKept.tsx';

interface CommentSectionProps {
  article: CommentedArticle;
  comments: Comments;
  /** Whether the reader has come to this page by a link on another one of the site. */
  arrivedByLink: boolean;
}

/** The comments on an article: heading with their number, form, what was said last, list. */
export function CommentSection({ article, comments, arrivedByLink }: CommentSectionProps) {
  const words = useWords();
  const { state, look } = comments;
  const section = useRef<HTMLElement>(null);
  const now = useNow(state);
  const land = useLanding(comments, arrivedByLink, () => {
    actions.say(words.commentGone);
    document.getElementById(commentsId)?.focus();
  });
  const actions = useCommentActions(article, land, (comment) => {
    comments.add(comment);
    if (state.status === 'ready' && !state.view.newestFirst) land(comment.id);
  });
  const { onShown } = actions;
  const { open } = actions.tools;
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again when a box has been opened by itself
  useEffect(() => {
    if (state.status === 'ready') onShown(entriesOf(state.threads));
  }, [state, onShown, open]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks again when a box has been opened or closed
  useEffect(() => {
    look({ held: actions.answered.map(({ id }) => id) });
  }, [open]);
  useFocusKeeper(section, state);
  const focusOnNew = useFocusOnNew(section, state);

  return (
    <section ref={section} className={styles.section} aria-labelledby={commentsId}>
      <h2 id={commentsId} tabIndex={-1}>
        <span>{words.comments}</span>
        <CommentCount count={state.status === 'ready' ? state.count : undefined} />
      </h2>
      <NeedsScript />
      <div>
        <div className={styles.tint}>
          <CommentForm
            id={commentFormId}
            article={article}
            box="new"
            label={words.commentText}
            action={words.send}
            onSend={actions.onPost}
          />
          <WhereKept changed={actions.said} />
        </div>
        <p role="status" className={styles.status}>
          {actions.said}
        </p>
        <p role="alert" className={styles.failure}>
          {actions.failure}
        </p>
        <p role="alert" className={styles.failure}>
          {state.status !== 'loading' && state.problem ? words.storeProblem[state.problem] : ''}
        </p>
        <Unstarted />
        {state.status === 'loading' && <p className={styles.loading}>{words.loadingComments}</p>}
        {state.status === 'ready' && (
          <>
            {state.damaged > 0 && <p className={styles.failure}>{words.damagedComments(state.damaged)}</p>}
            {actions.unseen > 0 && (
              <p className={styles.notice}>
                <span>{words.unseenDrafts(actions.unseen)}</span> <a href={ownCommentsAddress}>{words.seeDrafts}</a>
              </p>
            )}
            {state.count > 1 && (
              <SortChoice
                newestFirst={state.view.newestFirst}
                onChange={(newestFirst) => {
                  remember('order', newestFirst ? '' : 'oldest');
                  look({ newestFirst, size: pageSize, reach: undefined });
                }}
              />
            )}
            <CommentList
              threads={withRemoved(
                state.threads,
                [...(actions.removed?.entries ?? []), ...actions.answered],
                state.view.newestFirst,
              )}
              tools={{
                ...actions.tools,
                article,
                now,
                goneIds: state.goneIds,
                deletedId: isBack(state.threads, actions.removed?.id) ? undefined : actions.removed?.id,
              }}
              onUnfold={({ first, replies }) => {
                focusOnNew();
                look({ unfolded: new Map(state.view.unfolded).set(first.id, replies.length + pageSize) });
              }}
              onMore={
                state.more
                  ? () => {
                      focusOnNew();
                      look({ size: entriesIn(state.threads) + pageSize });
                    }
                  : undefined
              }
            />
          </>
        )}
      </div>
    </section>
  );
}

/** Whether a comment that was deleted here is there again: another tab has undone that, or loaded it from a file. */
function isBack(threads: readonly Thread[], id: string | undefined): boolean {
  return entriesOf(threads).some((entry) => entry.id === id && !isTombstone(entry));
}
