import { useEffect, useRef, useState } from 'react';
import { messages } from '../../language/current/core.ts';
import { myCommentsMessages } from '../../language/current/myComments.ts';
import { savedFilesMessages } from '../../language/current/savedFiles.ts';
import { formatDate } from '../../language/dates.ts';
import type { Comment } from '../model/comment.ts';
import { nameOf } from '../section/CommentAuthor.tsx';
import { CommentText } from '../section/CommentText.tsx';
import styles from './MyComments.module.css';
import type { FileContents } from './parseAnnotationSet.ts';
import type { ImportPlan } from './planImport.ts';

/** A file that has been read. */
export interface Candidate {
  name: string;
  contents: FileContents;
}

interface ImportPreviewProps {
  file: Candidate;
  plan: ImportPlan;
  /** The comments that are here, by id. */
  here: ReadonlyMap<string, Comment>;
  /** How many saved articles it brings that are not here. */
  articles: number;
  /** Imports the new comments, and with `replace` also those that differ from what is here. */
  onLoad: (replace: boolean) => void;
  onLeave: () => void;
}

/** How many items are listed. */
const maxListed = 100;

/** What an import would do. Takes the focus, because it answers the choice of a file. */
export function ImportPreview({ file, plan, here, articles, onLoad, onLeave }: ImportPreviewProps) {
  const { refused, shortened } = file.contents;
  const heading = useRef<HTMLHeadingElement>(null);
  const [replace, setReplace] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const count = plan.fresh.length + (replace ? plan.differing.length : 0);
  return (
    <div className={styles.trial}>
      <h3 ref={heading} tabIndex={-1}>
        <bdi>{myCommentsMessages.trial(file.name)}</bdi>
      </h3>
      <ul>
        <li>{myCommentsMessages.fresh(plan.fresh.length)}</li>
        <li>{myCommentsMessages.same(plan.same.length)}</li>
        {articles > 0 && <li>{savedFilesMessages.inFile(articles)}</li>}
        {plan.differing.length > 0 && (
          <li>
            <details>
              <summary>{myCommentsMessages.differing(plan.differing.length)}</summary>
              <ul>
                {plan.differing.slice(0, maxListed).map((comment) => (
                  <li key={comment.id}>
                    <Version title={myCommentsMessages.versionHere} comment={here.get(comment.id)} />
                    <Version title={myCommentsMessages.versionInFile} comment={comment} />
                  </li>
                ))}
                {plan.differing.length > maxListed && (
                  <li>{myCommentsMessages.andMore(plan.differing.length - maxListed)}</li>
                )}
              </ul>
            </details>
            <label>
              <input type="checkbox" onChange={(event) => setReplace(event.currentTarget.checked)} />{' '}
              {myCommentsMessages.replace}
            </label>
          </li>
        )}
        {shortened > 0 && <li>{myCommentsMessages.shortened(shortened)}</li>}
        {refused.length > 0 && (
          <li>
            <details>
              <summary>{myCommentsMessages.refused(refused.length)}</summary>
              <ul>
                {refused.slice(0, maxListed).map(({ place, reason, excerpt }) => (
                  <li key={place}>
                    <bdi>{myCommentsMessages.refusal(place, myCommentsMessages.refusalReason[reason], excerpt)}</bdi>
                  </li>
                ))}
                {refused.length > maxListed && <li>{myCommentsMessages.andMore(refused.length - maxListed)}</li>}
              </ul>
            </details>
          </li>
        )}
      </ul>
      <p className={styles.buttons}>
        {count + articles > 0 ? (
          <button type="button" onClick={() => onLoad(replace)}>
            {articles > 0 ? savedFilesMessages.loadThese(count, articles) : myCommentsMessages.loadThese(count)}
          </button>
        ) : (
          plan.differing.length === 0 && <span>{myCommentsMessages.nothingToLoad}</span>
        )}
        <button type="button" onClick={onLeave}>
          {messages.cancel}
        </button>
      </p>
    </div>
  );
}

function Version({ title, comment }: { title: string; comment: Comment | undefined }) {
  if (!comment) return null;
  const { editedAt, createdAt, text } = comment;
  return (
    <>
      <h4>
        {title}: <bdi>{nameOf(comment)}</bdi> <span>{`(${formatDate(editedAt ?? createdAt)})`}</span>
      </h4>
      <CommentText text={text} />
    </>
  );
}
