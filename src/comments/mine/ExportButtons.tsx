import { useState } from 'react';
import { myCommentsMessages } from '../../language/current/myComments.ts';
import { savedFilesMessages } from '../../language/current/savedFiles.ts';
import { resetReminder } from '../store/backupReminder.ts';
import { toAnnotationSet } from './annotationSet.ts';
import { ExportFallbacks } from './ExportFallbacks.tsx';
import { type ExportedFile, exportFile, fileDate } from './exportFile.ts';
import { groupByArticle } from './groups.ts';
import styles from './MyComments.module.css';
import { toMarkdown } from './markdown.ts';
import type { PartProps, ReadyMyComments } from './myCommentsStore.ts';
import type { SavedArticle } from './savedArticles.ts';

/** Exports all comments: to a file that can be imported, and names what was saved for later too, and to one to read. */
export function ExportButtons({ snapshot, store, saved }: PartProps & { saved: readonly SavedArticle[] }) {
  const exporting = useExport(snapshot, saved, store.announce);
  const disabled = snapshot.items.length === 0;
  return (
    <>
      <p className={styles.buttons}>
        <button type="button" disabled={disabled && saved.length === 0} onClick={exporting.saveAll}>
          {myCommentsMessages.save}
        </button>
        <button type="button" disabled={disabled} onClick={exporting.saveText}>
          {myCommentsMessages.saveMarkdown}
        </button>
      </p>
      {exporting.fallbacks}
      <p className={styles.quiet}>
        {myCommentsMessages.saveHint}
        {saved.length > 0 && ` ${savedFilesMessages.fileHint}`}
      </p>
    </>
  );
}

/**
 * Exports all comments to a file that can be imported, or to one to read. Only the reader knows whether it has arrived; until
 * they say so, the reminder to save goes on.
 */
export function useExport(
  { items, headlines }: ReadyMyComments,
  saved: readonly SavedArticle[],
  announce: (message: string) => void,
) {
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
    save('json', 'application/json', toAnnotationSet(comments, names, origin, Date.now(), saved));
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
