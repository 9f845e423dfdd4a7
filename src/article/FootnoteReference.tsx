import { createContext, use } from 'react';
import { useWords } from '../language/words.ts';

/** The ids of the article's footnotes in the order of their numbers, the first being 1. */
export const FootnoteOrder = createContext<readonly string[]>([]);

export const footnoteAnchor = (id: string) => `chu-thich-${id}`;
export const referenceAnchor = (id: string) => `cho-chu-thich-${id}`;

/** The small number in the text that leads to its footnote. */
export function FootnoteReference({ id }: { id: string }) {
  const words = useWords();
  const number = use(FootnoteOrder).indexOf(id) + 1;
  return (
    <sup>
      <a id={referenceAnchor(id)} href={`#${footnoteAnchor(id)}`} aria-label={words.footnoteReference(number)}>
        {number}
      </a>
    </sup>
  );
}
