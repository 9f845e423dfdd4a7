import { inOrder } from '../ui/inOrder.ts';
import styles from './ArticleBody.module.css';
import { textId } from './addresses.ts';
import { BlockView } from './BlockView.tsx';
import { NumberedNotes } from './FootnoteReference.tsx';
import { languageOf } from './languageOf.ts';
import { notesOf } from './notes.ts';
import { Paragraph } from './Paragraph.tsx';
import { isPhoto, photosOf } from './photos.ts';
import { SourceNotes } from './SourceNotes.tsx';
import type { Article, Block } from './schema.ts';

/** The text, block by block, in the order of the file, and what is said of it. */
export function ArticleBody({ article }: { article: Article }) {
  const { body } = article;
  const opening = body.find((block) => block.type === 'paragraph');
  const closing = body.findLast((block) => !isAppendix(block));
  const photos = photosOf(article);
  const view = (block: Block) =>
    block.type === 'paragraph' ? (
      <Paragraph paragraph={block} lead={block === opening && leadOf(article)} closing={block === closing} />
    ) : (
      <BlockView block={block} photoNumber={isPhoto(block) ? photos.indexOf(block) + 1 : 0} />
    );
  return (
    <NumberedNotes value={notesOf(article).map(({ id }) => id)}>
      <div id={textId} className={styles.text} {...languageOf(article.inLanguage)}>
        {inOrder(body.map(view))}
        <SourceNotes article={article} />
      </div>
    </NumberedNotes>
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
