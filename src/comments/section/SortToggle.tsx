import { messages } from '../../language/current/core.ts';
import styles from './CommentList.module.css';

interface SortToggleProps {
  newestFirst: boolean;
  onChange: (newestFirst: boolean) => void;
}

/** The order of the list: two buttons, of which one is pressed. */
export function SortToggle({ newestFirst, onChange }: SortToggleProps) {
  return (
    <fieldset className={styles.sort}>
      <legend>{messages.sort}</legend>
      <button type="button" aria-pressed={newestFirst} onClick={() => onChange(true)}>
        {messages.newest}
      </button>
      <button type="button" aria-pressed={!newestFirst} onClick={() => onChange(false)}>
        {messages.oldest}
      </button>
    </fieldset>
  );
}
