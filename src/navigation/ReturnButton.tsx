import { useLayoutEffect, useRef } from 'react';
import { Icon, outlines } from '../ui/Icon.tsx';
import { focusTextInView } from '../ui/scrollAnchor.ts';
import styles from './BackToTop.module.css';

interface ReturnButtonProps {
  /** The label: back from a jump to the top, or to where the last visit ended. */
  words: string;
  /** `corner` is that of the floating link, after a press; `edge` covers no text, for an unasked offer. */
  at: 'corner' | 'edge';
  onClick: () => void;
}

/** The button back to where the reader was. When it goes, its focus goes on to the text in view. */
export function ReturnButton({ words, at, onClick }: ReturnButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const own = button.current;
    // A layout effect is cleaned up before the button leaves the document.
    return () => {
      if (document.activeElement === own) focusTextInView();
    };
  }, []);
  return (
    <div className={at === 'edge' ? styles.edge : `${styles.corner} ${styles.returning}`} data-scripted="">
      <button ref={button} type="button" className={styles.pill} onClick={onClick}>
        <Icon outline={outlines.back} />
        <span>{words}</span>
      </button>
    </div>
  );
}
