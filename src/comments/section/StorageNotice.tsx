import { useRef } from 'react';
import { filesId } from '../../ids.ts';
import { messages } from '../../language/current/core.ts';
import { myCommentsPath } from '../../paths.ts';
import styles from './CommentForm.module.css';
import { useInAppBrowser } from './inAppBrowser.ts';

interface StorageNoticeProps {
  /** Whether to ask the reader to save them. */
  isBackupDue: boolean;
  onPostpone: () => void;
}

/** Says where comments are stored and how to save them to a file. */
export function StorageNotice({ isBackupDue, onPostpone }: StorageNoticeProps) {
  const link = useRef<HTMLParagraphElement>(null);
  const app = useInAppBrowser();
  const later = () => {
    onPostpone();
    link.current?.querySelector('a')?.focus();
  };
  return (
    <div className={styles.where}>
      <p ref={link}>
        <span>{messages.storedHere}</span> <a href={`${myCommentsPath}#${filesId}`}>{messages.saveToFile}</a>
      </p>
      {app && <p>{messages.inApp(app)}</p>}
      {isBackupDue && (
        <p>
          <span>{messages.timeToSave}</span>{' '}
          <button type="button" onClick={later}>
            {messages.notNow}
          </button>
        </p>
      )}
    </div>
  );
}
