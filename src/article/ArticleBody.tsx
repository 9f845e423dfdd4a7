import { inOrder } from '../ui/inOrder.ts';
import styles from './ArticleBody.module.css';
import { BlockView } from './BlockView.tsx';
import { FootnoteOrder } from './FootnoteReference.tsx';
import { Line } from './Line.tsx';
import type { Article, BlockOf } from './schema.ts';

/** The text, block by block, in the order of the file. */
export function ArticleBody({ article }: { article: Article }) {
  const { body } = article;
  const footnotes = body.find((block) => block.type === 'footnotes');
  const opening = body.find((block) => block.type === 'paragraph');
  return (
    <FootnoteOrder value={footnotes?.children.map((footnote) => footnote.id) ?? []}>
      <div className={styles.text}>
        {inOrder(body.map((block) => (block === opening ? openingParagraph(article, opening) : BlockView({ block }))))}
      </div>
    </FootnoteOrder>
  );
}

/** The first paragraph carries the source's mark and the place it was filed from, as printed: `(CAO) Chiều 04/7/2021…`. */
function openingParagraph({ source, dateline }: Article, { id, children }: BlockOf<'paragraph'>) {
  return (
    <p id={id}>
      {source?.mark && (
        <>
          <span className={styles.sourceMark}>{`(${source.mark})`}</span>{' '}
        </>
      )}
      {dateline && `${dateline} – `}
      <Line of={children} />
    </p>
  );
}
