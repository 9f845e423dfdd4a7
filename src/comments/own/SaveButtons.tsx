import { useOwnWords } from '../../language/ownWords.ts';
import { useWords } from '../../language/words.ts';
import { countAnew } from '../store/reminder.ts';
import { toAnnotationSet } from './annotationSet.ts';
import type { Group } from './groups.ts';
import { toMarkdown } from './markdown.ts';
import styles from './OwnComments.module.css';
import { fileDate, saveFile } from './saveFile.ts';

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
  const saveAll = useSaveAll(groups, onSaid);
  const saveText = () => {
    const name = `${own.fileName}-${fileDate(Date.now())}.md`;
    saveFile(name, 'text/markdown', toMarkdown(groups(), window.location.origin, words));
    onSaid(own.saved(name));
  };
  return (
    <>
      <p className={styles.buttons}>
        <button type="button" disabled={disabled} onClick={saveAll}>
          {own.save}
        </button>
        <button type="button" disabled={disabled} onClick={saveText}>
          {own.saveMarkdown}
        </button>
      </p>
      <p className={styles.quiet}>{own.saveHint}</p>
    </>
  );
}

/** Saves all comments to the file that can be loaded again. */
export function useSaveAll(groups: () => Group[], onSaid: (message: string) => void): () => void {
  const own = useOwnWords();
  return () => {
    const name = `${own.fileName}-${fileDate(Date.now())}.json`;
    const all = groups();
    const headlines = new Map(all.map(({ articleId, headline }) => [articleId, headline]));
    const comments = all.flatMap((group) => group.comments);
    saveFile(name, 'application/json', toAnnotationSet(comments, headlines, window.location.origin, Date.now()));
    countAnew();
    onSaid(own.saved(name));
  };
}
