import { useState } from 'react';
import { useOwnWords } from '../../language/ownWords.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { type Draft, dropDraft } from '../store/drafts.ts';
import styles from './OwnComments.module.css';

interface DraftListProps {
  drafts: readonly Draft[];
  headlines: ReadonlyMap<string, string>;
  addressOf: (articleId: string) => string;
  onSaid: (message: string) => void;
}

/** What the reader has typed and not sent, also where the comment that it was for is gone. */
export function DraftList({ drafts, headlines, addressOf, onSaid }: DraftListProps) {
  const own = useOwnWords();
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set());
  const left = drafts.filter(({ id }) => !dropped.has(id));
  if (left.length === 0) return null;
  const drop = async (id: string) => {
    await dropDraft(id);
    setDropped((before) => new Set(before).add(id));
    onSaid(own.draftDiscarded);
  };
  return (
    <section className={styles.section}>
      <h2>{own.drafts}</h2>
      <ol>
        {left.map(({ id, articleId, text }) => {
          const headline = headlines.get(articleId) ?? articleId;
          return (
            <li key={id}>
              <p className={styles.draft} dir="auto">
                {text}
              </p>
              <p className={styles.quiet}>
                <PageLink to={addressOf(articleId)}>
                  <bdi>{headline}</bdi>
                </PageLink>
              </p>
              <button
                type="button"
                className={styles.textButton}
                aria-label={own.discardDraftOf(headline)}
                onClick={() => drop(id)}
              >
                {own.discardDraft}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
