import { messages } from '../../language/current/core.ts';
import styles from './CommentForm.module.css';
import type { useDraft } from './useDraft.ts';

interface DraftNoticeProps {
  /** Label of the box, for the name of the button. */
  label: string;
  draft: ReturnType<typeof useDraft>;
}

/** Live region under a box: its draft was restored, and can be discarded; or was discarded, which can be undone. */
export function DraftNotice({ label, draft }: DraftNoticeProps) {
  return (
    <p role="status" className={styles.note}>
      {draft.restored && (
        <span>
          <span>{messages.draftRestored}</span>{' '}
          <button type="button" aria-label={`${messages.discardDraft}: ${label}`} onClick={draft.discard}>
            {messages.discardDraft}
          </button>
        </span>
      )}
      {draft.discarded && (
        <span>
          <span>{messages.draftDiscarded}</span>{' '}
          <button type="button" onClick={draft.undoDiscard}>
            {messages.undo}
          </button>
        </span>
      )}
    </p>
  );
}
