import { messages } from '../../language/current/core.ts';
import { myCommentsMessages } from '../../language/current/myComments.ts';
import { parseBox } from '../model/box.ts';
import type { Draft } from '../model/draft.ts';
import { DraftView } from './DraftView.tsx';
import styles from './MyComments.module.css';
import type { PartProps } from './myCommentsStore.ts';

/** What the reader has typed and not sent, also where the comment that it was for is gone. */
export function DraftList({ snapshot, store }: PartProps) {
  const { drafts, deletedDrafts, byId, headlines } = snapshot;
  const stored = new Set(drafts.map(({ id }) => id));
  // Each in its place: one that moves in the document loses the focus.
  const shown = [...drafts, ...[...deletedDrafts.values()].filter(({ id }) => !stored.has(id))].sort(
    (a, b) => b.savedAt - a.savedAt,
  );
  if (shown.length === 0) return null;
  const discard = async (draft: Draft) => {
    const error = await store.discardDraft(draft);
    store.announce(
      error ? `${myCommentsMessages.draftNotDropped} ${messages.storeErrors[error]}` : messages.draftDiscarded,
    );
  };
  const restore = async (draft: Draft, headline: string) => {
    const error = await store.restoreDraft(draft, headline);
    store.announce(
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
