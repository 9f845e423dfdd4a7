import { messages } from '../../language/current/core.ts';
import styles from './CommentList.module.css';

/** In place of a deleted comment: offers to undo that. Takes the focus, which was on the delete button. */
export function UndoNotice({ onUndo }: { onUndo: () => void }) {
  return (
    <p className={styles.undo}>
      <span>{messages.deleted}</span>{' '}
      <button type="button" ref={takeFocus} onClick={onUndo}>
        {messages.undo}
      </button>
    </p>
  );
}

function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
