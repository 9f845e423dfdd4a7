import { newCommentId } from '../model/comment.ts';
import { onChange } from './changes.ts';
import { release, take } from './draftLocks.ts';
import { type Box, type Draft, dropDraft, dropStash, saveDraft, stashDraft } from './drafts.ts';
import type { Problem } from './problem.ts';
import type { CommentedArticle } from './writing.ts';

/** How long typing may stay unsaved, in ms: with the write itself well under the promised second. */
const unsavedLimit = 400;

/** Keeps what is typed into one box. */
export interface DraftKeeper {
  /** The id that the comment will have; made when the draft begins. */
  id: () => string;
  /** Goes on writing a draft that was kept before. */
  adopt: (id: string) => void;
  /** Something was typed. */
  changed: () => void;
  /**
   * A comment is about to be sent. Saves its draft, so that a page left in that moment loses nothing; until `letGo` nothing
   * else is saved, so that no draft comes after its comment.
   */
  hold: () => void;
  /** The attempt to send is over. */
  letGo: () => void;
  /** The comment is kept and its draft with it gone; what is typed from now on is a new one. */
  sent: () => void;
  /** Throws the draft away. */
  discard: () => void;
  /** The box is closed: saves what is not saved yet. */
  stop: () => void;
}

/**
 * Saves what a box holds within half a second of typing, and when the page is hidden or left.
 *
 * @param read what the box holds now
 * @param tell hears after each saving why it failed, or undefined
 * @param onErased everything of the reader's is erased, in whichever tab; what the box holds is to go too
 */
export function keepDraft(
  article: CommentedArticle,
  box: Box,
  read: () => Pick<Draft, 'text' | 'name' | 'closed' | 'basedOn'>,
  tell: (problem: Problem | undefined) => void,
  onErased: () => void,
): DraftKeeper {
  let id = '';
  let unsaved = false;
  let holding = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> = Promise.resolve();
  let pending = 0;

  const now = () => {
    id ||= newCommentId();
    return { id, articleId: article.id, box, ...read(), savedAt: Date.now() };
  };
  const save = (leaving = false) => {
    clearTimeout(timer);
    timer = undefined;
    if (!unsaved || holding) return;
    unsaved = false;
    pending += 1;
    const draft = now();
    saving = saveDraft(draft, article, leaving).then((problem) => {
      pending -= 1;
      // Sent or thrown away since.
      if (draft.id !== id) return;
      if (problem) {
        unsaved = true;
        stashDraft(draft);
      } else dropStash(draft.id);
      tell(problem);
    });
  };
  const changed = () => {
    unsaved = true;
    timer ??= setTimeout(save, unsavedLimit);
  };
  const begin = () => {
    dropStash(id);
    release(id);
    clearTimeout(timer);
    timer = undefined;
    id = '';
    unsaved = false;
    tell(undefined);
  };
  const saveWhenHidden = () => {
    if (document.visibilityState === 'hidden') save();
  };
  // A page that the browser keeps for Back must not keep its draft from a page that is open.
  const leave = () => {
    if (unsaved || holding || pending > 0) stashDraft(now());
    save(true);
    release(id);
  };
  const comeBack = async ({ persisted }: PageTransitionEvent) => {
    if (!persisted || !id) return;
    dropStash(id);
    if (!(await take(id))) id = '';
  };
  const stopListening = onChange((change) => {
    if (change !== 'erased') return;
    begin();
    onErased();
  });
  document.addEventListener('visibilitychange', saveWhenHidden);
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', comeBack);

  return {
    id: () => {
      id ||= newCommentId();
      return id;
    },
    adopt: (draftId) => {
      // What was saved under another id while the store was asked goes on with this draft.
      const begun = id;
      id = draftId;
      if (!begun) return;
      dropDraft(begun);
      changed();
    },
    changed,
    hold: () => {
      save();
      holding = true;
    },
    letGo: () => {
      holding = false;
      if (unsaved) changed();
    },
    sent: begin,
    discard: () => {
      if (id) dropDraft(id);
      begin();
    },
    stop: () => {
      stopListening();
      document.removeEventListener('visibilitychange', saveWhenHidden);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', comeBack);
      if (unsaved || pending > 0) stashDraft(now());
      // Only now a draft that was typed at one stroke has its id.
      const last = id;
      save();
      saving.then(() => release(last));
    },
  };
}
