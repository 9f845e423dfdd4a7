import { createContext, use } from 'react';
import { useWords } from '../language/words.ts';
import styles from './FootnoteReference.module.css';
import { footnoteAnchor, referenceAnchor } from './notes.ts';

/** The ids of the article's footnotes in the order of their numbers, the first being 1. */
export const NumberedNotes = createContext<readonly string[]>([]);

/** Whether a line stands in a note that is open in the text: its own references are plain links, and not led back to. */
export const InOpenNote = createContext(false);

/** The small number in the text that leads to its footnote; a press opens that right below the line (OpenNotes.tsx). */
export function FootnoteReference({ id }: { id: string }) {
  const words = useWords();
  const number = use(NumberedNotes).indexOf(id) + 1;
  const inOpenNote = use(InOpenNote);
  return (
    <sup>
      <a
        className={styles.number}
        id={inOpenNote ? undefined : referenceAnchor(id)}
        href={`#${footnoteAnchor(id)}`}
        aria-label={words.footnoteReference(number)}
      >
        {number}
      </a>
    </sup>
  );
}
