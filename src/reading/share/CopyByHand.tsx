import { useEffect, useId, useRef } from 'react';
import { viSharing } from '../../language/viSharing.ts';
import { useWords } from '../../language/words.ts';
import { useBackCloses } from '../../ui/useBackCloses.ts';
import styles from './CopyByHand.module.css';

interface CopyByHandProps {
  text: string;
  onClose: () => void;
}

/** What the browser forbids to copy, selected and ready for the reader's own keys. */
export function CopyByHand({ text, onClose }: CopyByHandProps) {
  const words = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useBackCloses(true, () => dialog.current?.close());
  useEffect(() => {
    dialog.current?.showModal();
    field.current?.select();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={`${id}title`} onClose={onClose}>
      <h2 id={`${id}title`}>{words.share}</h2>
      <p id={`${id}how`}>{viSharing.howToCopy}</p>
      <textarea
        ref={field}
        readOnly
        rows={4}
        value={text}
        aria-label={viSharing.toCopy}
        aria-describedby={`${id}how`}
      />
      <button type="button" onClick={() => dialog.current?.close()}>
        {viSharing.close}
      </button>
    </dialog>
  );
}
