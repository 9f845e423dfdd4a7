import { useState } from 'react';
import { useWords } from '../../language/words.ts';
import styles from './CommentForm.module.css';

interface CopyButtonProps {
  /** Name for screen readers, where there are several. */
  name?: string;
  text: () => string;
  /** Selects the text on the page. */
  select: () => void;
}

/** Copies what was written and is not posted. Where the browser forbids it, the text is selected for Ctrl+C. */
export function CopyButton({ name, text, select }: CopyButtonProps) {
  const words = useWords();
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid(words.copied);
    } catch {
      select();
      setSaid(words.copyByHand);
    }
  };
  return (
    <p className={styles.note}>
      <button type="button" aria-label={name} onClick={copy}>
        {words.copyText}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
