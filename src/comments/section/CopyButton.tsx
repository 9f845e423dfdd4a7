import { type RefObject, useState } from 'react';
import { useWords } from '../../language/words.ts';
import styles from './CommentForm.module.css';

/** Copies what stands in a box that could not be kept. Where the browser forbids it, the text is selected for Ctrl+C. */
export function CopyButton({ box }: { box: RefObject<HTMLTextAreaElement | null> }) {
  const words = useWords();
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(box.current?.value ?? '');
      setSaid(words.copied);
    } catch {
      box.current?.select();
      setSaid(words.copyByHand);
    }
  };
  return (
    <p className={styles.note}>
      <button type="button" onClick={copy}>
        {words.copyText}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
