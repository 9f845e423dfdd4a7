import { useCallback, useEffect, useState } from 'react';
import { useWords } from '../../language/words.ts';
import { commentAnchor } from '../addresses.ts';
import { type Comment, isTombstone, newCommentId, type Placed, writeComment, writtenText } from '../model/comment.ts';
import { isVisible } from '../model/text.ts';
import { onChange } from '../store/changes.ts';
import { type Box, boxesWithDrafts } from '../store/drafts.ts';
import { askToKeep } from '../store/persistence.ts';
import { countUnsaved } from '../store/reminder.ts';
import { type CommentedArticle, deleteComment, editComment, postComment, restoreEntries } from '../store/writing.ts';
import type { FilledIn, Refusal } from './CommentForm.tsx';
import type { Action } from './CommentItem.tsx';

/** A box that is open on a comment. */
export interface OpenBox {
  /** The comment as it was when the reader opened the box: it outlives a deletion in another tab. Absent for a box that is
   * open because its draft was kept. */
  comment?: Placed<Comment>;
  /** When the reader last asked for it, ms since 1970; absent where it was opened by itself. */
  asked?: number;
}

/** What was just taken out, and can be put back. */
interface Removed {
  id: string;
  entries: readonly Placed[];
}

/**
 * What the reader can do in the section, and what is said of it.
 *
 * After a reply or an edit the focus goes to that comment, after a cancel to the button that opened the box, after a
 * deletion to the undoing, after that to the comment; after a new comment it stays in the form.
 *
 * @param land brings the reader to a comment
 * @param onPosted a new comment is kept
 */
export function useCommentActions(
  article: CommentedArticle,
  land: (id: string) => void,
  onPosted: (comment: Placed) => void,
) {
  const words = useWords();
  const articleId = article.id;
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState('');
  const [removed, setRemoved] = useState<Removed>();
  const [open, setOpen] = useState<ReadonlyMap<Box, OpenBox>>(new Map());

  useEffect(() => {
    boxesWithDrafts(articleId).then((boxes) => {
      if (boxes.length > 0) setOpen((before) => new Map([...boxes.map((box): [Box, OpenBox] => [box, {}]), ...before]));
    });
  }, [articleId]);

  useEffect(
    () =>
      onChange((change) => {
        if (change !== 'erased') return;
        setSaid('');
        setRemoved(undefined);
        setOpen(new Map());
      }),
    [],
  );

  /** Comments that are shown; a box that was opened by itself learns from them what it is open on. */
  const onShown = useCallback((entries: readonly Placed[]) => {
    setOpen((before) => {
      const found = [...before].flatMap(([box, { comment }]) => {
        const entry = comment ? undefined : entries.find(({ id }) => box === `reply:${id}` || box === `edit:${id}`);
        return entry && !isTombstone(entry) ? [[box, { comment: entry }] as [Box, OpenBox]] : [];
      });
      return found.length > 0 ? new Map([...before, ...found]) : before;
    });
  }, []);

  const say = useCallback((message: string, problem = '') => {
    setSaid(message);
    setFailure(problem);
  }, []);

  const remove = useCallback(
    async (comment: Comment) => {
      const outcome = await deleteComment(comment);
      if (!outcome.kept) return say('', `${words.notDeleted} ${words.storeProblem[outcome.problem]}`);
      setRemoved({ id: comment.id, entries: outcome.result });
      say(words.deleted);
    },
    [say, words],
  );

  const onAction = useCallback(
    (action: Action, comment: Placed<Comment>) => {
      if (action === 'delete') return remove(comment);
      const box: Box = `${action}:${comment.id}`;
      setOpen((before) => new Map(before).set(box, { comment, asked: Date.now() }));
    },
    [remove],
  );

  const close = (kind: 'reply' | 'edit', { id }: Comment) =>
    setOpen((before) => new Map([...before].filter(([box]) => box !== `${kind}:${id}`)));

  const post = async (filledIn: FilledIn, parentId?: string): Promise<Refusal | Placed> => {
    const comment = writeComment({ ...filledIn, articleId, parentId }, Date.now());
    if (!comment) return 'empty';
    const outcome = await postComment(comment, article, newCommentId);
    if (!outcome.kept) return outcome.problem;
    say(words.sent);
    countUnsaved();
    askToKeep();
    return outcome.result;
  };

  const edit = async (
    { id: draftId, text }: FilledIn,
    { id, editedAt }: Comment,
  ): Promise<Refusal | { id: string }> => {
    const written = writtenText(text);
    if (!isVisible(written)) return 'empty';
    const outcome = await editComment({ id, articleId, text: written }, editedAt, Date.now(), draftId);
    if (!outcome.kept) return outcome.problem;
    say(words.editKept);
    return { id };
  };

  const onPost = async (filledIn: FilledIn): Promise<Refusal | undefined> => {
    const posting = post(filledIn);
    begin();
    const posted = await posting;
    if (typeof posted === 'string') return posted;
    onPosted(posted);
    return undefined;
  };

  const onSend = async (kind: 'reply' | 'edit', filledIn: FilledIn, comment: Comment): Promise<Refusal | undefined> => {
    begin();
    const sent = await (kind === 'reply' ? post(filledIn, comment.id) : edit(filledIn, comment));
    if (typeof sent === 'string') return sent;
    close(kind, comment);
    land(sent.id);
    return undefined;
  };

  const onCancel = (kind: 'reply' | 'edit', comment: Comment) => {
    close(kind, comment);
    document.getElementById(`${commentAnchor(comment.id)}-${kind}`)?.focus();
  };

  const onUndo = async () => {
    if (!removed) return;
    const outcome = await restoreEntries(articleId, removed.entries);
    if (!outcome.kept) return say('', `${words.notRestored} ${words.storeProblem[outcome.problem]}`);
    setRemoved(undefined);
    say(words.restored);
    land(removed.id);
  };

  /** Another action: the last deletion can no longer be undone. Said once the store has been asked, which works meanwhile. */
  const begin = () => {
    say('');
    setRemoved(undefined);
  };

  // Open by themselves, on comments that are not in view or no longer there.
  const unseen = [...open.values()].filter(({ comment }) => !comment).length;
  const answered = [...open.values()].flatMap(({ comment }) => comment ?? []);
  return {
    said,
    failure,
    removed,
    answered,
    unseen,
    say,
    onPost,
    onShown,
    tools: { open, onAction, onSend, onCancel, onUndo },
  };
}
