import { useEffect, useRef, useState } from 'react';
import { newspaperDate } from '../../language/dates.ts';
import { useOwnWords } from '../../language/ownWords.ts';
import { useWords } from '../../language/words.ts';
import type { Comment } from '../model/comment.ts';
import { nameOf } from '../section/CommentAuthor.tsx';
import { CommentText } from '../section/CommentText.tsx';
import styles from './OwnComments.module.css';
import type { ImportPlan } from './planImport.ts';
import type { Refused } from './readAnnotationSet.ts';

interface TrialProps {
  /** Of the file. */
  name: string;
  plan: ImportPlan;
  /** The comments that are here, by id. */
  here: ReadonlyMap<string, Comment>;
  refused: readonly Refused[];
  /** How many names are too long and were cut. */
  shortened: number;
  /** Loads the new comments, and with `replace` those too that differ from what is here. */
  onLoad: (replace: boolean) => void;
  onLeave: () => void;
}

/** How many items are shown one by one. */
const named = 100;

/** What loading a file would do, before it is done. Takes the focus, because it is the answer to choosing the file. */
export function Trial({ name, plan, here, refused, shortened, onLoad, onLeave }: TrialProps) {
  const words = useWords();
  const own = useOwnWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [replace, setReplace] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const count = plan.fresh.length + (replace ? plan.differing.length : 0);
  return (
    <div className={styles.trial}>
      <h3 ref={heading} tabIndex={-1}>
        <bdi>{own.trial(name)}</bdi>
      </h3>
      <ul>
        <li>{own.fresh(plan.fresh.length)}</li>
        <li>{own.same(plan.same.length)}</li>
        {plan.differing.length > 0 && (
          <li>
            <details>
              <summary>{own.differing(plan.differing.length)}</summary>
              <ul>
                {plan.differing.slice(0, named).map((comment) => (
                  <li key={comment.id}>
                    <Version title={own.versionHere} comment={here.get(comment.id)} />
                    <Version title={own.versionInFile} comment={comment} />
                  </li>
                ))}
                {plan.differing.length > named && <li>{own.andMore(plan.differing.length - named)}</li>}
              </ul>
            </details>
            <label>
              <input type="checkbox" onChange={(event) => setReplace(event.currentTarget.checked)} /> {own.replace}
            </label>
          </li>
        )}
        {shortened > 0 && <li>{own.shortened(shortened)}</li>}
        {refused.length > 0 && (
          <li>
            <details>
              <summary>{own.refused(refused.length)}</summary>
              <ul>
                {refused.slice(0, named).map(({ place, reason, excerpt }) => (
                  <li key={place}>
                    <bdi>{own.refusal(place, own.refusalReason[reason], excerpt)}</bdi>
                  </li>
                ))}
                {refused.length > named && <li>{own.andMore(refused.length - named)}</li>}
              </ul>
            </details>
          </li>
        )}
      </ul>
      <p className={styles.buttons}>
        {count > 0 ? (
          <button type="button" onClick={() => onLoad(replace)}>
            {own.loadThese(count)}
          </button>
        ) : (
          plan.differing.length === 0 && <span>{own.nothingToLoad}</span>
        )}
        <button type="button" onClick={onLeave}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}

function Version({ title, comment }: { title: string; comment: Comment | undefined }) {
  const words = useWords();
  if (!comment) return null;
  const { editedAt, createdAt, text } = comment;
  return (
    <>
      <h4>
        {title}: <bdi>{nameOf(comment, words)}</bdi> <span>{`(${newspaperDate(words, editedAt ?? createdAt)})`}</span>
      </h4>
      <CommentText text={text} />
    </>
  );
}
