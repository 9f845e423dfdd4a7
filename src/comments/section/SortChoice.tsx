import { useWords } from '../../language/words.ts';
import styles from './CommentList.module.css';

interface SortChoiceProps {
  newestFirst: boolean;
  onChange: (newestFirst: boolean) => void;
}

/** The order of the list: two buttons, of which one is pressed. */
export function SortChoice({ newestFirst, onChange }: SortChoiceProps) {
  const words = useWords();
  return (
    <fieldset className={styles.sort}>
      <legend>{words.sort}</legend>
      <button type="button" aria-pressed={newestFirst} onClick={() => onChange(true)}>
        {words.newest}
      </button>
      <button type="button" aria-pressed={!newestFirst} onClick={() => onChange(false)}>
        {words.oldest}
      </button>
    </fieldset>
  );
}
