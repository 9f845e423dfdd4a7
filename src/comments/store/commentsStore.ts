import { createListeners } from '../../ui/listeners.ts';
import { readStorage, writeStorage } from '../../ui/storage.ts';
import type { Box } from '../model/box.ts';
import type { Comment, StoredEntry } from '../model/comment.ts';
import { entriesOf, type Thread } from '../model/thread.ts';
import { isReminderDue, resetReminder } from './backupReminder.ts';
import { checkIntegrity } from './checkIntegrity.ts';
import { deleteComment, restoreEntries } from './deletions.ts';
import { unclaimedBoxes } from './drafts.ts';
import { createLiveQuery, type LiveQuery } from './liveQuery.ts';
import { boxedComments, withBox, withComments, withoutBox, withRestoredBoxes } from './openBoxes.ts';
import { createCommentsReader, withNewRoot } from './readComments.ts';
import { countEntries, pageSize, type View } from './readThreads.ts';
import { type CommentsSnapshot, type CommentsState, initialState, type RevealReason, toSnapshot } from './snapshot.ts';
import { storeErrorOf } from './storeError.ts';
import { type SubmitError, submitComment } from './submitComment.ts';

/** How long after the first reading all records are checked, in ms: that must not delay the painting of the list. */
const integrityCheckDelay = 500;

/** The functions of a store may be passed on by themselves. */
export type CommentsStore = ReturnType<typeof createCommentsStore>;

/** What is known before anything was read, and on the server. */
export const loadingSnapshot = toSnapshot(initialState);

/**
 * The comments on one article, for `useSyncExternalStore`. The first subscriber starts the live query, the last one ends it;
 * then the store is as new. Reads nothing before, so the server can make one too.
 */
export function createCommentsStore(articleId: string) {
  const readComments = createCommentsReader(articleId);
  let state = initialState;
  let snapshot: CommentsSnapshot = loadingSnapshot;
  let query: LiveQuery | undefined;
  let view: View;
  let isChecked = false;
  /** How many mutations of this page are under way: changes are read when they have ended, together with what they show. */
  let pending = 0;
  /** How many have ended: a reading that began before the last of them may lack it, and is followed by another. */
  let ended = 0;
  /** Changes to be shown with the reading that begins next, in one transition. */
  const forNext: (() => Partial<CommentsState>)[] = [];

  const update = (change: Partial<CommentsState>) => {
    state = { ...state, ...change };
    state.isBackupDue = isReminderDue();
    state.openBoxes = withComments(state.openBoxes, entriesOf(state.reading?.threads ?? []));
    snapshot = toSnapshot(state);
    listeners.notify();
  };
  const setView = (change: Partial<View>) => {
    view = { ...view, ...change };
    query?.refresh();
  };
  /** Reads the list so that it has this comment, and shows that, other changes and the request to focus it, in one transition. */
  const reveal = async (id: string, reason: RevealReason, change?: () => Partial<CommentsState>) => {
    view = { ...view, includeId: id };
    forNext.push(() => ({ ...change?.(), revealed: { id, reason } }));
    await query?.refresh();
  };
  const settle = async <Result>(mutation: Promise<Result>): Promise<Result> => {
    pending += 1;
    const result = await mutation;
    pending -= 1;
    ended += 1;
    return result;
  };
  const checkOnce = (isWanted: () => boolean) => {
    if (isChecked) return;
    isChecked = true;
    setTimeout(async () => {
      const damaged = await checkIntegrity(articleId, isWanted).catch(() => undefined);
      if (damaged && isWanted()) update({ damaged });
    }, integrityCheckDelay);
  };

  const start = () => {
    view = { newestFirst: readStorage('order') !== 'oldest', size: pageSize, expanded: new Map() };
    const started = createLiveQuery(
      (change) => change === 'missed' || (pending === 0 && change.articleId === articleId && !change.drafts),
      async (isWanted) => {
        const endedBefore = ended;
        const changes = forNext.splice(0);
        const watchIds = boxedComments(state.openBoxes).map(({ id }) => id);
        const result = await readComments(view, watchIds).then(
          (reading) => ({ reading, error: undefined }),
          // Nobody can be brought to a comment that was not read.
          (error: unknown) => ({ error: storeErrorOf(error), revealed: undefined }),
        );
        if (!isWanted()) return;
        if (ended > endedBefore) return void forNext.unshift(...changes);
        update(Object.assign({}, ...changes.map((make) => make()), result));
        if (!result.error) checkOnce(isWanted);
      },
      () => {
        state = initialState;
        update({});
      },
    );
    query = started;
    unclaimedBoxes(articleId).then((boxes) => {
      if (query === started && boxes.length > 0) update({ openBoxes: withRestoredBoxes(state.openBoxes, boxes) });
    });
  };
  const stop = () => {
    query?.dispose();
    query = undefined;
    isChecked = false;
    state = initialState;
    snapshot = loadingSnapshot;
  };

  const listeners = createListeners(start, stop);
  return {
    subscribe: listeners.subscribe,
    getSnapshot: () => snapshot,
    /** Stores what was submitted and shows it. Replies and edits close their box, and the comment takes the focus. */
    submit: async (...submission: Parameters<typeof submitComment>): Promise<SubmitError | undefined> => {
      const [box] = submission;
      const storing = settle(submitComment(...submission));
      // While the database works.
      update({ lastAction: undefined, deletion: undefined });
      const stored = await storing;
      const { reading } = state;
      const lastAction = { sentence: box.kind === 'edit' ? 'editSaved' : 'sent' } as const;
      if (typeof stored === 'string') {
        query?.refresh();
        return stored;
      }
      if (box.kind === 'new' && (!reading || reading.view.newestFirst)) {
        // Shown before the list is read again, which takes as long as storing.
        update({ lastAction, reading: reading && withNewRoot(reading, stored) });
        query?.refresh();
      } else await reveal(stored.id, 'acted', () => ({ lastAction, openBoxes: withoutBox(state.openBoxes, box) }));
      return undefined;
    },
    openBox: (box: Box, comment: StoredEntry<Comment>) => update({ openBoxes: withBox(state.openBoxes, box, comment) }),
    closeBox: (box: Box) => update({ openBoxes: withoutBox(state.openBoxes, box) }),
    /** Deletes a comment, with an offer to undo it, until the next submission. */
    remove: async (comment: Comment) => {
      const result = await settle(deleteComment(comment));
      update(
        result.ok
          ? {
              lastAction: { sentence: 'deleted' },
              // A second press finds nothing more to delete.
              ...(result.value.length > 0 && { deletion: { id: comment.id, entries: result.value } }),
            }
          : { lastAction: { sentence: 'notDeleted', error: result.error } },
      );
      query?.refresh();
    },
    undo: async () => {
      const { deletion } = state;
      if (!deletion) return;
      const result = await settle(restoreEntries(articleId, deletion.entries));
      if (!result.ok) {
        update({ lastAction: { sentence: 'notRestored', error: result.error } });
        return query?.refresh();
      }
      await reveal(deletion.id, 'acted', () => ({
        lastAction: { sentence: 'restored' },
        deletion: state.deletion === deletion ? undefined : state.deletion,
      }));
    },
    reveal,
    /** Does not ask to save the comments to a file for a while. */
    postponeBackup: () => {
      resetReminder();
      update({});
    },
    /** Says that the comment of the address is not there. */
    reportNotFound: () => update({ lastAction: { sentence: 'commentGone' } }),
    /** Sorts the list, also at the next visit. */
    sort: (newestFirst: boolean) => {
      writeStorage('order', newestFirst ? '' : 'oldest');
      setView({ newestFirst, size: pageSize, includeId: undefined });
    },
    showMore: () => state.reading && setView({ size: countEntries(state.reading.threads) + pageSize }),
    expand: ({ root, replies }: Thread) =>
      setView({ expanded: new Map(view.expanded).set(root.id, replies.length + pageSize) }),
  };
}
