import { useRef, useSyncExternalStore } from 'react';
import { commentFormId, commentsId } from '../../ids.ts';
import { messages } from '../../language/current/core.ts';
import { myCommentsPath } from '../../paths.ts';
import { NoScriptNotice, ScriptFailedNotice } from '../../ui/ScriptNotices.tsx';
import { newBox } from '../model/box.ts';
import { type CommentsStore, loadingSnapshot } from '../store/commentsStore.ts';
import type { CommentedArticle } from '../store/mutations.ts';
import { ActionStatus } from './ActionStatus.tsx';
import { CommentCount } from './CommentCount.tsx';
import { CommentForm } from './CommentForm.tsx';
import { CommentList } from './CommentList.tsx';
import styles from './CommentSection.module.css';
import { SortToggle } from './SortToggle.tsx';
import { StorageNotice } from './StorageNotice.tsx';
import { useCurrentTime } from './useCurrentTime.ts';
import { useFocusFirstAdded } from './useFocusFirstAdded.ts';
import { useRestoreLostFocus } from './useRestoreLostFocus.ts';
import { useScrollToComment } from './useScrollToComment.ts';

interface CommentSectionProps {
  article: CommentedArticle;
  store: CommentsStore;
  /** Whether the reader has come by a link on another page of the site. */
  arrivedByLink: boolean;
}

/** The comments on an article: heading with their number, form, status, list. */
export function CommentSection({ article, store, arrivedByLink }: CommentSectionProps) {
  const snapshot = useSyncExternalStore(store.subscribe, store.getSnapshot, () => loadingSnapshot);
  const { status, openBoxes, lastAction } = snapshot;
  const section = useRef<HTMLElement>(null);
  const now = useCurrentTime(store);
  // In this order: the comment that was acted on takes the focus before it counts as lost.
  useScrollToComment(store, snapshot, arrivedByLink);
  useRestoreLostFocus(section);
  const focusFirstAdded = useFocusFirstAdded(section);
  const unseenDrafts = openBoxes.filter(({ comment }) => !comment).length;

  return (
    <section ref={section} className={styles.section} aria-labelledby={commentsId}>
      <h2 id={commentsId} tabIndex={-1}>
        <span>{messages.comments}</span>
        <CommentCount count={status === 'ready' ? snapshot.count : undefined} />
      </h2>
      <NoScriptNotice />
      <div>
        <div className={styles.tint} data-scripted="">
          <CommentForm
            id={commentFormId}
            article={article}
            box={newBox}
            label={messages.commentText}
            action={messages.send}
            onSend={(values) => store.submit(newBox, values, article)}
          />
          <StorageNotice isBackupDue={snapshot.isBackupDue} onPostpone={store.postponeBackup} />
        </div>
        <ActionStatus action={lastAction} />
        <p role="alert">{status !== 'loading' && snapshot.error ? messages.storeErrors[snapshot.error] : ''}</p>
        <ScriptFailedNotice />
        {status === 'loading' && (
          <p className={styles.loading} data-scripted="">
            {messages.loadingComments}
          </p>
        )}
        {status === 'ready' && (
          <>
            {snapshot.damaged > 0 && <p data-notice="">{messages.damagedComments(snapshot.damaged)}</p>}
            {unseenDrafts > 0 && (
              <p data-notice="">
                <span>{messages.unseenDrafts(unseenDrafts)}</span> <a href={myCommentsPath}>{messages.seeDrafts}</a>
              </p>
            )}
            {snapshot.count > 1 && <SortToggle newestFirst={snapshot.view.newestFirst} onChange={store.sort} />}
            <CommentList article={article} store={store} snapshot={snapshot} now={now} beforeMore={focusFirstAdded} />
          </>
        )}
      </div>
    </section>
  );
}
