import type { PageBlockOf } from '../model/pageArticle.ts';
import styles from './ArticleBody.module.css';
import { Line } from './Line.tsx';

/** A paragraph of the text, the first one with its lead: `(CAO) Bến Tre – `. The one that closes it ends in a small red square. */
export function Paragraph({ paragraph: { id, lead, closing, children } }: { paragraph: PageBlockOf<'paragraph'> }) {
  return (
    <p id={id} className={closing && styles.closing}>
      {lead?.mark && <span className={styles.sourceMark}>{`(${lead.mark})`}</span>}
      {lead?.mark && ' '}
      {lead?.dateline && `${lead.dateline} – `}
      <Line of={children} />
    </p>
  );
}
