import { createContext, use } from 'react';
import { footnoteAnchor, footnoteReferenceAnchor } from '../../ids.ts';
import { messages } from '../../language/current/core.ts';
import { language } from '../../site.ts';
import styles from './FootnoteReference.module.css';

/** Whether a line is inside an inline footnote: references there have no id, since backlinks lead to the ones in the text. */
export const InInlineFootnote = createContext(false);

/** The superscript link to a footnote; a click opens the footnote inline (InlineFootnotes.tsx). */
export function FootnoteReference({ id, number }: { id: string; number: number }) {
  const inOpenNote = use(InInlineFootnote);
  return (
    <sup>
      <a
        className={styles.number}
        id={inOpenNote ? undefined : footnoteReferenceAnchor(id)}
        href={`#${footnoteAnchor(id)}`}
        lang={language}
        aria-label={messages.footnoteReference(number)}
      >
        {number}
      </a>
    </sup>
  );
}
