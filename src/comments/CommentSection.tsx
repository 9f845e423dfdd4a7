import { useRef, useState } from 'react';
import { useWords } from '../language/words.ts';
import { commentAnchor, commentsId } from './addresses.ts';
import { CommentCount } from './CommentCount.tsx';
import { CommentForm, type FilledIn, type Refusal } from './CommentForm.tsx';
import { CommentList } from './CommentList.tsx';
import styles from './CommentSection.module.css';
import { type Comment, writeComment } from './comment.ts';
import { type CommentsState, keepComment, removeComment } from './store.ts';
import { useFocusKeeper } from './useFocusKeeper.ts';
import { useLanding } from './useLanding.ts';

interface CommentSectionProps {
  articleId: string;
  comments: CommentsState;
}

/** The comments on an article: heading with their number, form, what was said last, list. */
export function CommentSection({ articleId, comments }: CommentSectionProps) {
  const words = useWords();
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState('');
  const [deleted, setDeleted] = useState<Comment>();
  const landOn = useLanding(comments);
  const section = useRef<HTMLElement>(null);
  useFocusKeeper(section, comments);

  const say = (message: string, problem = '') => {
    setSaid(message);
    setFailure(problem);
  };

  const send = async (filledIn: FilledIn): Promise<Refusal | undefined> => {
    say('');
    const comment = writeComment({ ...filledIn, articleId }, Date.now());
    if (!comment) return 'empty';
    const outcome = await keepComment(comment);
    if (!outcome.kept) return outcome.problem;
    setDeleted(undefined);
    say(words.sent);
    return undefined;
  };

  const remove = async (comment: Comment) => {
    const outcome = await removeComment(comment);
    if (!outcome.kept) return say('', `${words.notDeleted} ${words.storeProblem[outcome.problem]}`);
    setDeleted(comment);
    say(words.deleted);
  };

  const restore = async (comment: Comment) => {
    const outcome = await keepComment(comment);
    if (!outcome.kept) return say('', `${words.notRestored} ${words.storeProblem[outcome.problem]}`);
    setDeleted(undefined);
    say(words.restored);
    landOn(commentAnchor(comment.id));
  };

  return (
    <section ref={section} className={styles.section} aria-labelledby={commentsId}>
      <h2 id={commentsId} tabIndex={-1}>
        {words.comments}
        <CommentCount comments={comments} />
      </h2>
      <noscript>
        <p className={styles.notice}>{words.needsScript}</p>
      </noscript>
      <div className={styles.scripted}>
        <CommentForm onSend={send} />
        <p role="status" className={styles.status}>
          {said}
        </p>
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
        {comments.status === 'failed' && <p className={styles.failure}>{words.storeProblem[comments.problem]}</p>}
        {comments.status === 'loading' && <p className={styles.loading}>{words.loadingComments}</p>}
        {comments.status === 'ready' && (
          <>
            {comments.damaged > 0 && <p className={styles.failure}>{words.damagedComments(comments.damaged)}</p>}
            <CommentList
              comments={comments.comments}
              deleted={deleted}
              onDelete={remove}
              onUndo={() => deleted && restore(deleted)}
            />
          </>
        )}
      </div>
    </section>
  );
}
