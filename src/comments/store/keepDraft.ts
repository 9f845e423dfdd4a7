import { newCommentId } from '../model/comment.ts';
import { catchUpOnErasing, onChange } from './changes.ts';
import { release, take } from './draftLocks.ts';
import { type Box, type Draft, dropDraft, dropStash, saveDraft, stashDraft } from './drafts.ts';
import type { Problem } from './problem.ts';
import type { CommentedArticle } from './writing.ts';

/** How long typing may stay unsaved, in ms: with the write itself well under the promised second. */
const unsavedLimit = 400;

/** What stands in a box and is kept of it. */
export interface Contents extends Pick<Draft, 'text' | 'name' | 'closed' | 'basedOn'> {
  /** Whether it is just what the box held when it opened. */
  untouched: boolean;
}

/** Keeps what is typed into one box. */
export interface DraftKeeper {
  /** The id that the comment will have; made when the draft begins. */
  id: () => string;
  /** Goes on writing a draft that was kept before, with this text. */
  adopt: (id: string, text: string) => void;
  /** Something was typed. */
  changed: () => void;
  /** Something may have been: extensions and input methods put text into a box and tell of no input. */
  look: () => void;
  /**
   * A comment is about to be sent. Saves its draft, so that a page left in that moment loses nothing; until `letGo` nothing
   * else is saved, so that no draft comes after its comment.
   */
  hold: () => void;
  /** What stands in the box is from before everything was erased. */
  erase: () => void;
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
 * Saves what a box holds within half a second of typing, and when the page is hidden or left; then it is compared with what
 * was saved, for what came without an event.
 *
 * @param read what the box holds now
 * @param tell hears after each saving why it failed, or undefined
 * @param onErased everything of the reader's is erased, in whichever tab; what the box holds is to go too
 */
export function keepDraft(
  article: CommentedArticle,
  box: Box,
  read: () => Contents,
  tell: (problem: Problem | undefined) => void,
  onErased: () => void,
): DraftKeeper {
  let id = '';
  let unsaved = false;
  let holding = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> = Promise.resolve();
  let pending = 0;
  /** What was saved last, or brought back; undefined where a draft has not begun. */
  let kept: Pick<Draft, 'text' | 'name'> | undefined;

  const now = (): Draft => {
    id ||= newCommentId();
    const { untouched, ...contents } = read();
    return { id, articleId: article.id, box, ...contents, savedAt: Date.now() };
  };
  const isSaved = () => {
    const { text, name, untouched } = read();
    const isBlank = text.trim() === '';
    return kept ? text === kept.text && (name === kept.name || isBlank) : untouched || isBlank;
  };
  const save = (leaving = false) => {
    clearTimeout(timer);
    timer = undefined;
    if (holding || catchUpOnErasing()) return;
    if (!unsaved && isSaved()) return;
    unsaved = false;
    pending += 1;
    const draft = now();
    kept = draft;
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
    kept = undefined;
    tell(undefined);
  };
  const saveWhenHidden = () => {
    if (document.visibilityState === 'hidden') save();
  };
  /** Keeps at once what may not come to the store any more. */
  const backUp = () => {
    if (!catchUpOnErasing() && (unsaved || holding || pending > 0 || !isSaved())) stashDraft(now());
  };
  // A page that the browser keeps for Back must not keep its draft from a page that is open.
  const leave = () => {
    backUp();
    save(true);
    release(id);
  };
  const comeBack = async ({ persisted }: PageTransitionEvent) => {
    if (!persisted || !id) return;
    dropStash(id);
    if (!(await take(id))) id = '';
  };
  const erase = () => {
    begin();
    onErased();
  };
  const stopListening = onChange((change) => {
    if (change === 'erased') erase();
  });
  document.addEventListener('visibilitychange', saveWhenHidden);
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', comeBack);

  return {
    id: () => {
      id ||= newCommentId();
      return id;
    },
    adopt: (draftId, text) => {
      // What was saved under another id while the store was asked goes on with this draft.
      const begun = id;
      id = draftId;
      kept = { text, name: read().name };
      if (!begun) return;
      dropDraft(begun);
      changed();
    },
    changed,
    look: () => {
      if (!isSaved()) changed();
    },
    erase,
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
      backUp();
      stopListening();
      document.removeEventListener('visibilitychange', saveWhenHidden);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', comeBack);
      // Only now a draft that was typed at one stroke has its id.
      const last = id;
      save();
      saving.then(() => release(last));
    },
  };
}
