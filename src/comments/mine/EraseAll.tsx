import { useId, useState } from 'react';
import { messages } from '../../language/current/core.ts';
import { myCommentsMessages } from '../../language/current/myComments.ts';
import { savedFilesMessages } from '../../language/current/savedFiles.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useExport } from './ExportButtons.tsx';
import { eraseAll } from './eraseAll.ts';
import styles from './MyComments.module.css';
import type { PartProps } from './myCommentsStore.ts';
import type { SavedArticle } from './savedArticles.ts';

interface EraseAllProps extends PartProps {
  saved: readonly SavedArticle[];
  /** Erases what is kept of saved articles. */
  eraseSaved: () => Promise<void>;
}

/** Erases everything of the reader's in this browser, after asking and offering to save it first. */
export function EraseAll({ snapshot, store, saved: articles, eraseSaved }: EraseAllProps) {
  const { items, drafts } = snapshot;
  const textId = useId();
  /** While it asks, the button that was pressed. */
  const [opener, setOpener] = useState<Element>();
  const [error, setError] = useState('');
  const [saved, setSaved] = useState('');
  const exporting = useExport(snapshot, articles, setSaved);
  const close = () => {
    setOpener(undefined);
    setSaved('');
    setError('');
    exporting.forget();
  };
  const erase = async () => {
    const failed = await eraseAll();
    if (failed) return setError(`${myCommentsMessages.notErased} ${messages.storeErrors[failed]}`);
    await eraseSaved();
    close();
    store.announce(myCommentsMessages.erased);
  };
  return (
    <section className={styles.section} data-scripted="">
      <h2>{myCommentsMessages.erase}</h2>
      <p>
        {myCommentsMessages.eraseHint} {savedFilesMessages.eraseHint}
      </p>
      <p className={styles.buttons}>
        <button type="button" onClick={({ currentTarget }) => setOpener(currentTarget)}>
          {myCommentsMessages.erase}…
        </button>
      </p>
      {opener && (
        <Dialog title={myCommentsMessages.eraseQuestion} opener={opener} onClose={close} aria-describedby={textId}>
          <p id={textId}>
            {myCommentsMessages.eraseWarning(items.length, drafts.length)}
            {articles.length > 0 && ` ${savedFilesMessages.eraseWarning(articles.length)}`}
          </p>
          <p role="status">{saved}</p>
          {exporting.fallbacks}
          <p role="alert">{error}</p>
          <p className={styles.buttons}>
            <button type="button" disabled={items.length + articles.length === 0} onClick={exporting.saveAll}>
              {myCommentsMessages.saveFirst}
            </button>
            <button type="button" data-primary="" onClick={erase}>
              {myCommentsMessages.erase}
            </button>
            <button type="button" onClick={close}>
              {myCommentsMessages.keep}
            </button>
          </p>
        </Dialog>
      )}
    </section>
  );
}
