import { useState } from 'react';
import { myCommentsMessages } from '../../language/current/myComments.ts';
import { resetReminder } from '../store/backupReminder.ts';
import { toAnnotationSet } from './annotationSet.ts';
import { ExportFallbacks } from './ExportFallbacks.tsx';
import { type ExportedFile, exportFile, fileDate } from './exportFile.ts';
import type { CommentGroup } from './groups.ts';
import styles from './MyComments.module.css';
import { toMarkdown } from './markdown.ts';

interface ExportButtonsProps {
  /** All comments, by their articles. */
  groups: () => CommentGroup[];
  disabled: boolean;
  announce: (message: string) => void;
}

/** Exports all comments: to a file that can be imported, and to one to read. */
export function ExportButtons({ groups, disabled, announce }: ExportButtonsProps) {
  const exporting = useExport(groups, announce);
  const saveText = () => {
    const name = `${myCommentsMessages.fileName}-${fileDate(Date.now())}.md`;
    exporting.save({ name, type: 'text/markdown', content: toMarkdown(groups(), window.location.origin) });
  };
  return (
    <>
      <p className={styles.buttons}>
        <button type="button" disabled={disabled} onClick={exporting.saveAll}>
          {myCommentsMessages.save}
        </button>
        <button type="button" disabled={disabled} onClick={saveText}>
          {myCommentsMessages.saveMarkdown}
        </button>
      </p>
      {exporting.fallbacks}
      <p className={styles.quiet}>{myCommentsMessages.saveHint}</p>
    </>
  );
}

/**
 * Exports a file, or all comments to one that can be imported. Only the reader knows whether it has arrived; until they say
 * so, the reminder to save goes on.
 */
export function useExport(groups: () => CommentGroup[], announce: (message: string) => void) {
  const [file, setFile] = useState<ExportedFile>();
  const save = (wanted: ExportedFile) => {
    exportFile(wanted);
    setFile(wanted);
    announce(myCommentsMessages.asked(wanted.name));
  };
  const saveAll = () => {
    const name = `${myCommentsMessages.fileName}-${fileDate(Date.now())}.json`;
    const all = groups();
    const headlines = new Map(all.map(({ articleId, headline }) => [articleId, headline]));
    const comments = all.flatMap((group) => group.comments);
    const content = toAnnotationSet(comments, headlines, window.location.origin, Date.now());
    save({ name, type: 'application/json', content });
  };
  const keep = () => {
    if (file?.type === 'application/json') resetReminder();
    setFile(undefined);
    announce(myCommentsMessages.noted);
  };
  const fallbacks = file && <ExportFallbacks key={file.name} file={file} announce={announce} onSaved={keep} />;
  return { save, saveAll, fallbacks, forget: () => setFile(undefined) };
}
