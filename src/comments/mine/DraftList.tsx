import { messages } from '../../language/current/core.ts';
import { myCommentsMessages } from '../../language/current/myComments.ts';
import { parseBox } from '../model/box.ts';
import type { Comment } from '../model/comment.ts';
import type { Draft } from '../model/draft.ts';
import { DraftView } from './DraftView.tsx';
import styles from './MyComments.module.css';
import type { MyCommentsStore } from './myCommentsStore.ts';

interface DraftListProps {
  drafts: readonly Draft[];
  /** Those that were discarded on this page, by id. */
  discarded: ReadonlyMap<string, Draft>;
  /** The comments, by id. */
  byId: ReadonlyMap<string, Comment>;
  headlines: ReadonlyMap<string, string>;
  store: MyCommentsStore;
  addressOf: (articleId: string) => string;
  announce: (message: string) => void;
}

/** What the reader has typed and not sent, also where the comment that it was for is gone. */
export function DraftList({ drafts, discarded, byId, headlines, store, addressOf, announce }: DraftListProps) {
  const stored = new Set(drafts.map(({ id }) => id));
  // Each in its place: one that moves in the document loses the focus.
  const shown = [...drafts, ...[...discarded.values()].filter(({ id }) => !stored.has(id))].sort(
    (a, b) => b.savedAt - a.savedAt,
  );
  if (shown.length === 0) return null;
  const discard = async (draft: Draft) => {
    const error = await store.discardDraft(draft);
    announce(error ? `${myCommentsMessages.draftNotDropped} ${messages.storeErrors[error]}` : messages.draftDiscarded);
  };
  const restore = async (draft: Draft, headline: string) => {
    const error = await store.restoreDraft(draft, headline);
    announce(
      error ? `${myCommentsMessages.draftNotBack} ${messages.storeErrors[error]}` : myCommentsMessages.draftBack,
    );
  };
  return (
    <section className={styles.section}>
      <h2>{myCommentsMessages.drafts}</h2>
      <ol>
        {shown.map((draft) => {
          const headline = headlines.get(draft.articleId) ?? draft.articleId;
          return (
            <DraftView
              key={draft.id}
              draft={draft}
              comment={byId.get(parseBox(draft.box)?.commentId ?? '')}
              headline={headline}
              address={addressOf(draft.articleId)}
              discarded={!stored.has(draft.id)}
              onDiscard={() => discard(draft)}
              onUndo={() => restore(draft, headline)}
            />
          );
        })}
      </ol>
    </section>
  );
}
