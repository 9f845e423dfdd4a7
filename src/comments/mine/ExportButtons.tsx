import { useState } from 'react';
import { myCommentsMessages } from '../../language/current/myComments.ts';
import { resetReminder } from '../store/backupReminder.ts';
import { toAnnotationSet } from './annotationSet.ts';
import { ExportFallbacks } from './ExportFallbacks.tsx';
import { type ExportedFile, exportFile, fileDate } from './exportFile.ts';
import { groupByArticle } from './groups.ts';
import styles from './MyComments.module.css';
import { toMarkdown } from './markdown.ts';
import type { PartProps, ReadyMyComments } from './myCommentsStore.ts';

/** Exports all comments: to a file that can be imported, and to one to read. */
export function ExportButtons({ snapshot, store }: PartProps) {
  const exporting = useExport(snapshot, store.announce);
  const disabled = snapshot.items.length === 0;
  return (
    <>
      <p className={styles.buttons}>
        <button type="button" disabled={disabled} onClick={exporting.saveAll}>
          {myCommentsMessages.save}
        </button>
        <button type="button" disabled={disabled} onClick={exporting.saveText}>
          {myCommentsMessages.saveMarkdown}
        </button>
      </p>
      {exporting.fallbacks}
      <p className={styles.quiet}>{myCommentsMessages.saveHint}</p>
    </>
  );
}

/**
 * Exports all comments to a file that can be imported, or to one to read. Only the reader knows whether it has arrived; until
 * they say so, the reminder to save goes on.
 */
export function useExport({ items, headlines }: ReadyMyComments, announce: (message: string) => void) {
  const [file, setFile] = useState<ExportedFile>();
  const { origin } = window.location;
  const groups = () =>
    groupByArticle(
      items.map(({ comment }) => comment),
      headlines,
    );
  const save = (ending: string, type: string, content: string) => {
    const name = `${myCommentsMessages.fileName}-${fileDate(Date.now())}.${ending}`;
    exportFile({ name, type, content });
    setFile({ name, type, content });
    announce(myCommentsMessages.asked(name));
  };
  const saveAll = () => {
    const all = groups();
    const names = new Map(all.map(({ articleId, headline }) => [articleId, headline]));
    const comments = all.flatMap((group) => group.comments);
    save('json', 'application/json', toAnnotationSet(comments, names, origin, Date.now()));
  };
  const saveText = () => save('md', 'text/markdown', toMarkdown(groups(), origin));
  const keep = () => {
    if (file?.type === 'application/json') resetReminder();
    setFile(undefined);
    announce(myCommentsMessages.noted);
  };
  const fallbacks = file && <ExportFallbacks key={file.name} file={file} announce={announce} onSaved={keep} />;
  return { saveAll, saveText, fallbacks, forget: () => setFile(undefined) };
}
