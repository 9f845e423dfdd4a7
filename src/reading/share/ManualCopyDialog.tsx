import { useEffect, useId, useRef, useState } from 'react';
import { messages } from '../../language/current/core.ts';
import { sharingMessages } from '../../language/current/sharing.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './ManualCopyDialog.module.css';

interface ManualCopyDialogProps {
  text: string;
  onClose: () => void;
}

/** The text to copy by hand where the clipboard is forbidden, selected; closing restores the selection of the passage. */
export function ManualCopyDialog({ text, onClose }: ManualCopyDialogProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [range] = useState(cloneSelectedRange);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
    return () => {
      const selection = document.getSelection();
      selection?.removeAllRanges();
      if (range) selection?.addRange(range);
    };
  }, [range]);
  return (
    <Dialog title={messages.share} closeLabel={sharingMessages.close} onClose={onClose}>
      <p id={id}>{sharingMessages.howToCopy}</p>
      <textarea
        ref={field}
        className={styles.text}
        dir="auto"
        readOnly
        rows={4}
        value={text}
        aria-label={sharingMessages.toCopy}
        aria-describedby={id}
      />
    </Dialog>
  );
}

function cloneSelectedRange(): Range | undefined {
  const selection = document.getSelection();
  return selection?.isCollapsed === false ? selection.getRangeAt(0).cloneRange() : undefined;
}
