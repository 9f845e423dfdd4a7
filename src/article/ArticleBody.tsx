import { inOrder } from '../ui/inOrder.ts';
import styles from './ArticleBody.module.css';
import { textId } from './addresses.ts';
import { BlockView } from './BlockView.tsx';
import { NumberedNotes } from './FootnoteReference.tsx';
import { Line } from './Line.tsx';
import { languageOf } from './languageOf.ts';
import { Paragraph } from './Paragraph.tsx';
import { PhotoViewer } from './PhotoViewer.tsx';
import { SourceNotes } from './SourceNotes.tsx';
import type { Article, Block, BlockOf } from './schema.ts';

/** The text, block by block, in the order of the file, and what is said of it. */
export function ArticleBody({ article }: { article: Article }) {
  const { body } = article;
  const footnotes = body.find((block) => block.type === 'footnotes');
  const opening = body.find((block) => block.type === 'paragraph');
  const closing = body.findLast((block) => !isAppendix(block));
  const photos = body.filter(isPhoto);
  const view = (block: Block) =>
    block.type === 'paragraph' ? (
      <Paragraph paragraph={block} lead={block === opening && leadOf(article)} closing={block === closing} />
    ) : (
      <BlockView block={block} photoNumber={isPhoto(block) ? photos.indexOf(block) + 1 : 0} />
    );
  return (
    <NumberedNotes value={footnotes?.children.map(({ id, children }) => ({ id, text: <Line of={children} /> })) ?? []}>
      <div id={textId} className={styles.text} {...languageOf(article.inLanguage)}>
        {inOrder(body.map(view))}
        <SourceNotes article={article} />
      </div>
      <PhotoViewer photos={photos} language={article.inLanguage} />
    </NumberedNotes>
  );
}

/** A figure whose photo the archive still has. */
function isPhoto(block: Block): block is BlockOf<'figure'> {
  return block.type === 'figure' && block.images.length > 0;
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
