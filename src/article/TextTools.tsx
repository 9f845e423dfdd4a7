import { OpenNotes } from './OpenNotes.tsx';
import { PhotoViewer } from './PhotoViewer.tsx';
import type { Article } from './schema.ts';

/** What the links in a text do beside leading somewhere: footnotes open in place, photos are shown large. */
export function TextTools({ article }: { article: Article }) {
  return (
    <>
      <OpenNotes article={article} />
      <PhotoViewer article={article} />
    </>
  );
}
