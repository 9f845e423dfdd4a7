import { type RefObject, useEffect, useRef, useState } from 'react';
import { release } from '../store/draftLocks.ts';
import { type Box, takeDraft } from '../store/drafts.ts';
import { type DraftKeeper, keepDraft } from '../store/keepDraft.ts';
import type { Problem } from '../store/problem.ts';
import type { CommentedArticle } from '../store/writing.ts';

/**
 * Keeps the draft of a box and brings back the one that was kept before.
 *
 * @param basedOn of a change: when the comment had last been edited as it was begun; a draft brings back its own
 * @returns the keeper, once there is one; a mark that the reader closes the box; whether the draft was brought back; why
 *   it could not be kept
 */
export function useDraft(
  article: CommentedArticle,
  box: Box,
  text: RefObject<HTMLTextAreaElement | null>,
  name: RefObject<HTMLInputElement | null>,
  basedOn: RefObject<number | undefined> | undefined,
) {
  const { id, headline } = article;
  const keeper = useRef<DraftKeeper>(undefined);
  const closed = useRef(false);
  const [restored, setRestored] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  useEffect(() => {
    const area = text.current;
    const nameField = name.current;
    if (!area) return;
    const read = () => ({
      text: area.value,
      name: nameField?.value ?? '',
      closed: closed.current,
      basedOn: basedOn?.current,
    });
    const empty = () => {
      area.value = area.defaultValue;
      if (nameField) nameField.value = '';
      setRestored(false);
    };
    const mine = keepDraft({ id, headline }, box, read, setProblem, empty);
    keeper.current = mine;
    // Typed before the script was there, or brought back by the browser after a reload.
    if (area.value !== area.defaultValue) mine.changed();
    let left = false;
    takeDraft(id, box).then((draft) => {
      if (!draft) return;
      if (left || !adopt(area, draft.text)) return release(draft.id);
      mine.adopt(draft.id);
      if (basedOn) basedOn.current = draft.basedOn;
      if (nameField && draft.name) nameField.value = draft.name;
      setRestored(true);
    });
    return () => {
      left = true;
      mine.stop();
    };
  }, [id, headline, box, text, name, basedOn]);

  useEffect(() => {
    if (!problem) return;
    const warn = (event: BeforeUnloadEvent) => {
      if (text.current?.value.trim()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [problem, text]);

  return { keeper, closed, restored, setRestored, problem };
}

/**
 * Puts a draft into its box, unless something else stands there. What continues it was typed while the store was asked,
 * or brought back by the browser; it stays, and is never rewritten under the reader's hands.
 *
 * @returns whether the box now holds the draft
 */
function adopt(box: HTMLTextAreaElement, draft: string): boolean {
  const untouched = box.value === box.defaultValue;
  if (!untouched && box.value.startsWith(draft)) return true;
  if (!untouched && !(draft.startsWith(box.value) && document.activeElement !== box)) return false;
  box.value = draft;
  return true;
}
