import { inOrder } from '../ui/inOrder.ts';
import styles from './ArticleBody.module.css';
import { textId } from './addresses.ts';
import { BlockView } from './BlockView.tsx';
import { FootnoteOrder } from './FootnoteReference.tsx';
import { Paragraph } from './Paragraph.tsx';
import type { Article, Block } from './schema.ts';

/** The text, block by block, in the order of the file. */
export function ArticleBody({ article }: { article: Article }) {
  const { body } = article;
  const footnotes = body.find((block) => block.type === 'footnotes');
  const opening = body.find((block) => block.type === 'paragraph');
  const closing = body.findLast((block) => !isAppendix(block));
  const view = (block: Block) =>
    block.type === 'paragraph' ? (
      <Paragraph paragraph={block} lead={block === opening && leadOf(article)} closing={block === closing} />
    ) : (
      <BlockView block={block} />
    );
  return (
    <FootnoteOrder value={footnotes?.children.map((footnote) => footnote.id) ?? []}>
      <div id={textId} className={styles.text} lang={article.inLanguage}>
        {inOrder(body.map(view))}
      </div>
    </FootnoteOrder>
  );
}

/** What may follow the last words of a text without being part of it. */
function isAppendix({ type }: Block): boolean {
  return type === 'footnotes' || type === 'recommended' || type === 'embed';
}

/** The source's mark and the place it was filed from, as printed: `(CAO) Chiều 04/7/2021…`. */
function leadOf({ source, dateline }: Article) {
  return (
    <>
      {source?.mark && (
        <>
          <span className={styles.sourceMark}>{`(${source.mark})`}</span>{' '}
        </>
      )}
      {dateline && `${dateline} – `}
    </>
  );
}
