import { useId, useRef, useState } from 'react';
import { useOwnWords } from '../../language/ownWords.ts';
import { useWords } from '../../language/words.ts';
import type { Group } from './groups.ts';
import styles from './OwnComments.module.css';
import { eraseAll } from './ownStore.ts';
import { useSaving } from './SaveButtons.tsx';

interface EraseAllProps {
  groups: () => Group[];
  /** How many there are. */
  comments: number;
  drafts: number;
  onSaid: (message: string) => void;
}

/** Erases everything of the reader's in this browser, after asking and offering to save it first. */
export function EraseAll({ groups, comments, drafts, onSaid }: EraseAllProps) {
  const words = useWords();
  const own = useOwnWords();
  const ids = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [failure, setFailure] = useState('');
  const [saved, setSaved] = useState('');
  const saving = useSaving(groups, setSaved);
  const open = () => {
    setSaved('');
    setFailure('');
    saving.forget();
    dialog.current?.showModal();
  };
  const erase = async () => {
    const problem = await eraseAll();
    if (problem) return setFailure(`${own.notErased} ${words.storeProblem[problem]}`);
    dialog.current?.close();
    saving.forget();
    onSaid(own.erased);
  };
  return (
    <section className={`${styles.section} ${styles.onScreen}`}>
      <h2>{own.erase}</h2>
      <p>{own.eraseHint}</p>
      <p className={styles.buttons}>
        <button type="button" onClick={open}>
          {own.erase}…
        </button>
      </p>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={`${ids}title`} aria-describedby={`${ids}text`}>
        <h2 id={`${ids}title`}>{own.eraseQuestion}</h2>
        <p id={`${ids}text`}>{own.eraseWarning(comments, drafts)}</p>
        <p role="status">{saved}</p>
        {saving.otherWays}
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
        <p className={styles.buttons}>
          <button type="button" disabled={comments === 0} onClick={saving.saveAll}>
            {own.saveFirst}
          </button>
          <button type="button" className={styles.danger} onClick={erase}>
            {own.erase}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {own.keep}
          </button>
        </p>
      </dialog>
    </section>
  );
}
