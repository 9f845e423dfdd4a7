import { useEffect, useId, useRef } from 'react';
import { viSharing } from '../../language/viSharing.ts';
import { useWords } from '../../language/words.ts';
import { useBackCloses } from '../../ui/useBackCloses.ts';
import styles from './CopyByHand.module.css';

interface CopyByHandProps {
  text: string;
  onClose: () => void;
}

/** What the browser forbids to copy, selected and ready for the reader's own keys; then the passage is selected again. */
export function CopyByHand({ text, onClose }: CopyByHandProps) {
  const words = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useBackCloses(true, () => dialog.current?.close());
  const passage = useRef<Range>(undefined);
  useEffect(() => {
    const selection = document.getSelection();
    if (selection?.isCollapsed === false) passage.current = selection.getRangeAt(0).cloneRange();
    dialog.current?.showModal();
    field.current?.select();
  }, []);
  const leave = () => {
    const selection = document.getSelection();
    selection?.removeAllRanges();
    if (passage.current) selection?.addRange(passage.current);
    onClose();
  };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={`${id}title`} onClose={leave}>
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
