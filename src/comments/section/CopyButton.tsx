import { useState } from 'react';
import { messages } from '../../language/current/core.ts';
import { writeClipboard } from '../../ui/clipboard.ts';
import styles from './CommentForm.module.css';

interface CopyButtonProps {
  /** Name for screen readers, where there are several. */
  name?: string;
  text: () => string;
  /** Selects the text on the page. */
  select: () => void;
}

/** Copies a text that was not posted. Where the clipboard is forbidden, selects it for Ctrl+C. */
export function CopyButton({ name, text, select }: CopyButtonProps) {
  const [status, setStatus] = useState('');
  const copy = async () => {
    const isCopied = await writeClipboard(text());
    if (!isCopied) select();
    setStatus(isCopied ? messages.copied : messages.copyByHand);
  };
  return (
    <p className={styles.note}>
      <button type="button" aria-label={name} onClick={copy}>
        {messages.copyText}
      </button>{' '}
      <span role="status">{status}</span>
    </p>
  );
}
