import { inOrder } from '../ui/inOrder.ts';
import { Paragraph } from './Paragraph.tsx';
import styles from './Quotes.module.css';
import type { BlockOf } from './schema.ts';

/** Somebody's words, at length, with where they stand. */
export function Blockquote({ quote }: { quote: BlockOf<'blockquote'> }) {
  return (
    <figure id={quote.id} className={styles.blockquote}>
      <blockquote>{inOrder(quote.children.map(paragraph))}</blockquote>
      {quote.cite && <figcaption>{quote.cite}</figcaption>}
    </figure>
  );
}

function paragraph(written: BlockOf<'paragraph'>) {
  return <Paragraph paragraph={written} />;
}

/** A sentence from the text, set large. */
export function Pullquote({ quote }: { quote: BlockOf<'pullquote'> }) {
  return (
    <figure id={quote.id} className={styles.pullquote}>
      <blockquote>
        <p>{quote.text}</p>
      </blockquote>
      {quote.source && <figcaption>{quote.source}</figcaption>}
    </figure>
  );
}
