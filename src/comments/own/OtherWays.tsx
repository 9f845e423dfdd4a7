import { useState } from 'react';
import { useOwnWords } from '../../language/ownWords.ts';
import { useWords } from '../../language/words.ts';
import styles from './OwnComments.module.css';
import { type OwnFile, shareable } from './saveFile.ts';

interface OtherWaysProps {
  /** What the browser was asked to save. */
  file: OwnFile;
  onSaid: (message: string) => void;
  /** The reader says that the file is there. */
  onKept: () => void;
}

/** Asks whether the file has come, which only the reader can see, and offers to take it away in other ways. */
export function OtherWays({ file, onSaid, onKept }: OtherWaysProps) {
  const words = useWords();
  const own = useOwnWords();
  const [byHand, setByHand] = useState(false);
  const [shared] = useState(() => shareable(file));
  const share = async () => {
    try {
      await navigator.share({ files: shared ? [shared] : [] });
      onSaid(own.shared);
    } catch (error) {
      // Closed by the reader, or open already.
      const isChoice = error instanceof DOMException && /^(?:Abort|InvalidState)Error$/u.test(error.name);
      if (!isChoice) onSaid(own.notShared);
    }
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(file.content);
      onSaid(own.copiedFile);
    } catch {
      setByHand(true);
      onSaid(words.copyByHand);
    }
  };
  return (
    <div className={styles.trial}>
      <p>{own.lookForFile}</p>
      <p className={styles.buttons}>
        {shared && (
          <button type="button" onClick={share}>
            {own.shareFile}
          </button>
        )}
        <button type="button" onClick={copy}>
          {own.copyFile}
        </button>
        <button type="button" onClick={onKept}>
          {own.fileIsThere}
        </button>
      </p>
      {byHand && (
        <textarea
          ref={selectAll}
          className={styles.byHand}
          readOnly
          rows={4}
          aria-label={own.copyFile}
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
