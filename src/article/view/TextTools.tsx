import type { PageArticle } from '../model/pageArticle.ts';
import { InlineFootnotes } from './InlineFootnotes.tsx';
import { PhotoViewer } from './PhotoViewer.tsx';

/** The enhanced links of a text: footnotes open inline, photos in a lightbox. */
export function TextTools({ article }: { article: PageArticle }) {
  return (
    <>
      <InlineFootnotes article={article} />
      <PhotoViewer article={article} />
    </>
  );
}
