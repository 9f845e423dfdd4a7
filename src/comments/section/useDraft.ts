import { type RefObject, useEffect, useRef, useState } from 'react';
import { catchUpOnErasing } from '../store/changes.ts';
import { release } from '../store/draftLocks.ts';
import { type Box, takeDraft } from '../store/drafts.ts';
import { erasureNow, isErased, markOf } from '../store/erasure.ts';
import { type DraftKeeper, keepDraft } from '../store/keepDraft.ts';
import type { Problem } from '../store/problem.ts';
import type { KeptForm } from '../store/stashPrefix.ts';
import type { CommentedArticle } from '../store/writing.ts';

/** Events in a form after which a box may hold something that it told of by no input: typing extensions, other scripts. */
const afterwards = ['input', 'keyup', 'change', 'focusout'];

/**
 * Keeps the draft of a box and brings back the one that was kept before.
 *
 * @param basedOn of a change: when the comment had last been edited as it was begun; a draft brings back its own
 * @param onErased everything of the reader's has been erased, in whichever tab, and the fields are empty
 * @returns the keeper, once there is one; a mark that the reader closes the box; whether the draft was brought back; why
 *   it could not be kept
 */
export function useDraft(
  article: CommentedArticle,
  box: Box,
  text: RefObject<HTMLTextAreaElement | null>,
  name: RefObject<HTMLInputElement | null>,
  basedOn: RefObject<number | undefined> | undefined,
  onErased: () => void,
) {
  const { id, headline } = article;
  const keeper = useRef<DraftKeeper>(undefined);
  const closed = useRef(false);
  const [restored, setRestored] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const erased = useRef(onErased);
  erased.current = onErased;

  useEffect(() => {
    const area = text.current;
    const nameField = name.current;
    const form: KeptForm | null | undefined = area?.form;
    if (!area || !form) return;
    const mark = markOf(form);
    const read = () => ({
      text: area.value,
      name: nameField?.value ?? '',
      closed: closed.current,
      basedOn: basedOn?.current,
      untouched: area.value === area.defaultValue,
    });
    const empty = () => {
      area.value = area.defaultValue;
      if (nameField) nameField.value = '';
      mark.value = erasureNow();
      setRestored(false);
      erased.current();
    };
    const mine = keepDraft({ id, headline }, box, read, setProblem, empty);
    keeper.current = mine;
    /** What stands there was typed, also before the script was there, unless it was brought back from before an erasing. */
    const look = () => {
      if (catchUpOnErasing()) return;
      if (isErased(mark.value)) mine.erase();
      else mine.look();
    };
    look();
    mark.value = erasureNow();
    form.keepsDraft = true;
    for (const event of afterwards) form.addEventListener(event, look);
    let left = false;
    takeDraft(id, box).then((draft) => {
      if (!draft) return;
      if (left || !adopt(area, draft.text)) return release(draft.id);
      if (basedOn) basedOn.current = draft.basedOn;
      if (nameField && draft.name) nameField.value = draft.name;
      mine.adopt(draft.id, draft.text);
      setRestored(true);
    });
    return () => {
      left = true;
      form.keepsDraft = false;
      for (const event of afterwards) form.removeEventListener(event, look);
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
