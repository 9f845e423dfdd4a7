import { useState } from 'react';
import { useOwnWords } from '../../language/ownWords.ts';
import { useWords } from '../../language/words.ts';
import { countAnew } from '../store/reminder.ts';
import { toAnnotationSet } from './annotationSet.ts';
import type { Group } from './groups.ts';
import { toMarkdown } from './markdown.ts';
import { OtherWays } from './OtherWays.tsx';
import styles from './OwnComments.module.css';
import { fileDate, type OwnFile, saveFile } from './saveFile.ts';

interface SaveButtonsProps {
  /** All comments, by their articles. */
  groups: () => Group[];
  disabled: boolean;
  onSaid: (message: string) => void;
}

/** Saves all comments to a file: one that can be loaded again, and one to read. */
export function SaveButtons({ groups, disabled, onSaid }: SaveButtonsProps) {
  const words = useWords();
  const own = useOwnWords();
  const saving = useSaving(groups, onSaid);
  const saveText = () => {
    const name = `${own.fileName}-${fileDate(Date.now())}.md`;
    saving.save({ name, type: 'text/markdown', content: toMarkdown(groups(), window.location.origin, words) });
  };
  return (
    <>
      <p className={styles.buttons}>
        <button type="button" disabled={disabled} onClick={saving.saveAll}>
          {own.save}
        </button>
        <button type="button" disabled={disabled} onClick={saveText}>
          {own.saveMarkdown}
        </button>
      </p>
      {saving.otherWays}
      <p className={styles.quiet}>{own.saveHint}</p>
    </>
  );
}

/**
 * The saving of a file, and of all comments to the file that can be loaded again. Whether that has come only the reader
 * knows: the reminder to save goes on until they say so.
 */
export function useSaving(groups: () => Group[], onSaid: (message: string) => void) {
  const own = useOwnWords();
  const [file, setFile] = useState<OwnFile>();
  const save = (wanted: OwnFile) => {
    saveFile(wanted);
    setFile(wanted);
    onSaid(own.asked(wanted.name));
  };
  const saveAll = () => {
    const name = `${own.fileName}-${fileDate(Date.now())}.json`;
    const all = groups();
    const headlines = new Map(all.map(({ articleId, headline }) => [articleId, headline]));
    const comments = all.flatMap((group) => group.comments);
    const content = toAnnotationSet(comments, headlines, window.location.origin, Date.now());
    save({ name, type: 'application/json', content });
  };
  const keep = () => {
    if (file?.type === 'application/json') countAnew();
    setFile(undefined);
    onSaid(own.noted);
  };
  const otherWays = file && <OtherWays key={file.name} file={file} onSaid={onSaid} onKept={keep} />;
  return { save, saveAll, otherWays, forget: () => setFile(undefined) };
}
