import { staticChildren } from '../../ui/staticChildren.ts';
import type { PageBlockOf } from '../model/pageArticle.ts';
import { Paragraph } from './Paragraph.tsx';
import styles from './Quotes.module.css';

/** A quotation with its source. */
export function Blockquote({ quote }: { quote: PageBlockOf<'blockquote'> }) {
  return (
    <figure id={quote.id} className={styles.blockquote}>
      <blockquote>{staticChildren(quote.children.map(quotedParagraph))}</blockquote>
      {quote.cite && <figcaption>{quote.cite}</figcaption>}
    </figure>
  );
}

function quotedParagraph(paragraph: PageBlockOf<'blockquote'>['children'][number]) {
  return <Paragraph paragraph={paragraph} />;
}

/** A pull quote: a sentence from the text, set large. */
export function Pullquote({ quote }: { quote: PageBlockOf<'pullquote'> }) {
  return (
    <figure id={quote.id} className={styles.pullquote}>
      <blockquote>
        <p>{quote.text}</p>
      </blockquote>
      {quote.source && <figcaption>{quote.source}</figcaption>}
    </figure>
  );
}
