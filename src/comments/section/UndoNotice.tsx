import { useWords } from '../../language/words.ts';
import styles from './CommentList.module.css';

/** In the place of a deleted comment: says so and offers to undo it. Takes the focus, which the delete button has lost. */
export function UndoNotice({ onUndo }: { onUndo: () => void }) {
  const words = useWords();
  return (
    <p className={styles.undo}>
      <span>{words.deleted}</span>{' '}
      <button type="button" ref={takeFocus} onClick={onUndo}>
        {words.undo}
      </button>
    </p>
  );
}

function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
