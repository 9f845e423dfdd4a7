import { useState } from 'react';
import { useOwnWords } from '../../language/ownWords.ts';
import { useWords } from '../../language/words.ts';
import type { Comment } from '../model/comment.ts';
import { type Draft, dropDraft, saveDraft } from '../store/drafts.ts';
import { DraftView } from './DraftView.tsx';
import styles from './OwnComments.module.css';

interface DraftListProps {
  drafts: readonly Draft[];
  /** The comments, by id. */
  byId: ReadonlyMap<string, Comment>;
  headlines: ReadonlyMap<string, string>;
  addressOf: (articleId: string) => string;
  onSaid: (message: string) => void;
}

/** What the reader has typed and not sent, also where the comment that it was for is gone. */
export function DraftList({ drafts, byId, headlines, addressOf, onSaid }: DraftListProps) {
  const words = useWords();
  const own = useOwnWords();
  const [dropped, setDropped] = useState<ReadonlyMap<string, Draft>>(new Map());
  const shown = [...drafts, ...[...dropped.values()].filter(({ id }) => !drafts.some((draft) => draft.id === id))];
  if (shown.length === 0) return null;
  const drop = async (draft: Draft) => {
    const problem = await dropDraft(draft.id);
    if (problem) return onSaid(`${own.draftNotDropped} ${words.storeProblem[problem]}`);
    setDropped((before) => new Map(before).set(draft.id, draft));
    onSaid(words.draftDiscarded);
  };
  const takeBack = async (draft: Draft, headline: string) => {
    const problem = await saveDraft(draft, { id: draft.articleId, headline }, true);
    if (problem) return onSaid(`${own.draftNotBack} ${words.storeProblem[problem]}`);
    setDropped((before) => new Map([...before].filter(([id]) => id !== draft.id)));
    onSaid(own.draftBack);
  };
  return (
    <section className={styles.section}>
      <h2>{own.drafts}</h2>
      <ol>
        {shown.map((draft) => {
          const headline = headlines.get(draft.articleId) ?? draft.articleId;
          return (
            <DraftView
              key={draft.id}
              draft={draft}
              comment={byId.get(draft.box.replace(/^\w+:/, ''))}
              headline={headline}
              address={addressOf(draft.articleId)}
              dropped={dropped.has(draft.id)}
              onDrop={() => drop(draft)}
              onTakeBack={() => takeBack(draft, headline)}
            />
          );
        })}
      </ol>
    </section>
  );
}
