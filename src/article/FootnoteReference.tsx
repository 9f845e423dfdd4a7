import { createContext, type KeyboardEvent, type MouseEvent, type ReactNode, use, useRef, useState } from 'react';
import { useWords } from '../language/words.ts';
import { isModified } from '../ui/isModified.ts';
import styles from './FootnoteReference.module.css';

interface NumberedNote {
  id: string;
  /** What it says; without it a reference is a plain link to the foot of the text. */
  text?: ReactNode;
}

/** The article's footnotes in the order of their numbers, the first being 1. */
export const NumberedNotes = createContext<readonly NumberedNote[]>([]);

export const footnoteAnchor = (id: string) => `chu-thich-${id}`;
export const referenceAnchor = (id: string) => `cho-chu-thich-${id}`;

/** The small number in the text that opens its footnote right below the line; without script it leads to the foot. */
export function FootnoteReference({ id }: { id: string }) {
  const words = useWords();
  const link = useRef<HTMLAnchorElement>(null);
  // Until it has been opened once it does not call itself closed: without script it is none of both.
  const [open, setOpen] = useState<boolean>();
  const notes = use(NumberedNotes);
  const number = notes.findIndex((note) => note.id === id) + 1;
  const text = notes[number - 1]?.text;

  const toggle = (event: MouseEvent) => {
    if (!text || isModified(event)) return;
    event.preventDefault();
    setOpen(!open);
    link.current?.focus();
  };
  const closeByKey = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape') return;
    setOpen(open && false);
    link.current?.focus();
  };

  return (
    <>
      <sup>
        <a
          ref={link}
          className={styles.number}
          id={text ? referenceAnchor(id) : undefined}
          href={`#${footnoteAnchor(id)}`}
          aria-label={words.footnoteReference(number)}
          aria-expanded={open}
          onClick={toggle}
          onKeyDown={closeByKey}
        >
          {number}
        </a>
      </sup>
      {open && (
        <span role="note" className={styles.note} onKeyDown={closeByKey}>
          <NumberedNotes value={notes.map((note) => ({ id: note.id }))}>{text}</NumberedNotes>
        </span>
      )}
    </>
  );
}
