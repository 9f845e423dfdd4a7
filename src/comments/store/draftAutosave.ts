import type { BoxKey } from '../model/box.ts';
import { newCommentId } from '../model/comment.ts';
import type { Draft } from '../model/draft.ts';
import { catchUpOnErasure, subscribeToChanges } from './changes.ts';
import { backUpDraft, clearBackup } from './draftBackups.ts';
import { acquireLock, releaseLock } from './draftLocks.ts';
import { deleteDraft, saveDraft } from './drafts.ts';
import type { CommentedArticle } from './mutations.ts';
import type { StoreError } from './storeError.ts';

/** How long typing may stay unsaved, in ms: with the write itself well under the promised second. */
const saveDelay = 400;

/** What a box holds, as far as a draft stores it. */
export interface BoxContents extends Pick<Draft, 'text' | 'name' | 'closed' | 'basedOn'> {
  /** Whether it is what the box held when it opened. */
  untouched: boolean;
}

export type DraftAutosave = ReturnType<typeof createDraftAutosave>;

/**
 * Saves what a box holds within half a second of typing, and when the page is hidden or left; then it also compares the box
 * with what was saved, for changes without an event.
 *
 * @param read what the box holds now
 * @param onSaved gets after each attempt why it failed, or undefined
 * @param onErased everything of the reader's was erased, in whichever tab; the box must be emptied
 */
export function createDraftAutosave(
  article: CommentedArticle,
  box: BoxKey,
  read: () => BoxContents,
  onSaved: (error: StoreError | undefined) => void,
  onErased: () => void,
) {
  let id = '';
  let unsaved = false;
  let paused = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> = Promise.resolve();
  let pending = 0;
  /** What was saved last, or restored; undefined where a draft has not begun. */
  let saved: Pick<Draft, 'text' | 'name'> | undefined;

  const toDraft = (): Draft => {
    id ||= newCommentId();
    const { untouched, ...contents } = read();
    return { id, articleId: article.id, box, ...contents, savedAt: Date.now() };
  };
  const isSaved = () => {
    const { text, name, untouched } = read();
    const isBlank = text.trim() === '';
    return saved ? text === saved.text && (name === saved.name || isBlank) : untouched || isBlank;
  };
  const save = (leaving = false) => {
    clearTimeout(timer);
    timer = undefined;
    if (paused || catchUpOnErasure()) return;
    if (!unsaved && isSaved()) return;
    unsaved = false;
    pending += 1;
    const draft = toDraft();
    saved = draft;
    saving = saveDraft(draft, article, leaving).then((error) => {
      // Sent or discarded since.
      if (draft.id !== id) return;
      pending -= 1;
      if (error) {
        unsaved = true;
        backUpDraft(draft);
      } else clearBackup(draft.id);
      onSaved(error);
    });
  };
  const schedule = () => {
    unsaved = true;
    timer ??= setTimeout(save, saveDelay);
  };
  const reset = () => {
    clearBackup(id);
    releaseLock(id);
    clearTimeout(timer);
    timer = undefined;
    id = '';
    unsaved = false;
    pending = 0;
    saved = undefined;
    onSaved(undefined);
  };
  const saveWhenHidden = () => {
    if (document.visibilityState === 'hidden') save();
  };
  const backUp = () => {
    if (!catchUpOnErasure() && (unsaved || paused || pending > 0 || !isSaved())) backUpDraft(toDraft());
  };
  // A page in the back-forward cache must not lock its draft out of a page that is open.
  const leave = () => {
    backUp();
    save(true);
    releaseLock(id);
  };
  const comeBack = async ({ persisted }: PageTransitionEvent) => {
    if (!persisted || !id) return;
    clearBackup(id);
    if (await acquireLock(id)) return;
    id = '';
    pending = 0;
  };
  const erase = () => {
    reset();
    onErased();
  };
  const unsubscribe = subscribeToChanges((change) => {
    if (change !== 'erased') return;
    const last = id;
    erase();
    // A save that could not see the mark yet may come after the clearing.
    if (last) saving.then(() => deleteDraft({ id: last, articleId: article.id }));
  });
  document.addEventListener('visibilitychange', saveWhenHidden);
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', comeBack);

  return {
    /** The id that the comment will have; made when the draft begins. */
    id: () => {
      id ||= newCommentId();
      return id;
    },
    /** Whether a draft is the one that this box saves to. */
    isOwn: (draftId: string) => id === draftId,
    /** Continues a stored draft, whose text this is. */
    attach: (draftId: string, text: string) => {
      // What was saved under another id while the store was asked continues in this draft.
      const begun = id;
      id = draftId;
      saved = { text, name: read().name };
      if (!begun) return;
      pending = 0;
      deleteDraft({ id: begun, articleId: article.id });
      schedule();
    },
    /** Saves soon: something was typed. */
    schedule,
    /** Saves soon if the box has changed: extensions and input methods fill it without an input event. */
    check: () => {
      if (!isSaved()) schedule();
    },
    /** Empties the box: what it holds is from before everything was erased. */
    erase,
    /** Pauses while a submit is pending, so that no draft is written after its comment; saves first, should the page be left. */
    pause: () => {
      save();
      paused = true;
    },
    resume: () => {
      paused = false;
      if (unsaved) schedule();
    },
    /** The comment is stored and its draft deleted; what is typed from now on is a new one. */
    reset,
    /** Deletes the draft. */
    discard: () => {
      if (id) deleteDraft({ id, articleId: article.id });
      reset();
    },
    /** Saves what is unsaved and stops: the box is closed. */
    dispose: () => {
      backUp();
      unsubscribe();
      document.removeEventListener('visibilitychange', saveWhenHidden);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', comeBack);
      // Only now a draft that was typed at one stroke has its id.
      const last = id;
      save();
      saving.then(() => releaseLock(last));
    },
  };
}
