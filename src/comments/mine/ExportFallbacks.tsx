import { useState } from 'react';
import { messages } from '../../language/current/core.ts';
import { myCommentsMessages } from '../../language/current/myComments.ts';
import { writeClipboard } from '../../ui/clipboard.ts';
import { openShareSheet } from '../../ui/shareSheet.ts';
import { type ExportedFile, shareable } from './exportFile.ts';
import styles from './MyComments.module.css';

interface ExportFallbacksProps {
  /** The file that the browser was asked to save. */
  file: ExportedFile;
  announce: (message: string) => void;
  /** The reader says that the file is there. */
  onSaved: () => void;
}

/** Asks whether the file has arrived, which only the reader can see; offers to share or copy it. */
export function ExportFallbacks({ file, announce, onSaved }: ExportFallbacksProps) {
  const [byHand, setByHand] = useState(false);
  const [shared] = useState(() => shareable(file));
  const share = async () => {
    const outcome = await openShareSheet({ files: shared ? [shared] : [] });
    if (outcome === 'shared') announce(myCommentsMessages.shared);
    if (outcome === 'failed') announce(myCommentsMessages.notShared);
  };
  const copy = async () => {
    const isCopied = await writeClipboard(file.content);
    setByHand(!isCopied);
    announce(isCopied ? myCommentsMessages.copiedFile : messages.copyByHand);
  };
  return (
    <div className={styles.trial}>
      <p>{myCommentsMessages.lookForFile}</p>
      <p className={styles.buttons}>
        {shared && (
          <button type="button" onClick={share}>
            {myCommentsMessages.shareFile}
          </button>
        )}
        <button type="button" onClick={copy}>
          {myCommentsMessages.copyFile}
        </button>
        <button type="button" onClick={onSaved}>
          {myCommentsMessages.fileIsThere}
        </button>
      </p>
      {byHand && (
        <textarea
          ref={selectAll}
          className={styles.byHand}
          dir="auto"
          readOnly
          rows={4}
          aria-label={myCommentsMessages.copyFile}
          value={file.content}
        />
      )}
    </div>
  );
}

function selectAll(area: HTMLTextAreaElement | null): void {
  area?.focus();
  area?.select();
}
