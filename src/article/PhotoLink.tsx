import { viPage } from '../language/viPage.ts';
import { photoAnchor } from './addresses.ts';
import styles from './PhotoLink.module.css';
import { fallbackOf, Picture } from './Picture.tsx';
import type { BlockOf } from './schema.ts';

/** The text column is 42.5rem at most and all but the page's padding below that. */
const columnWidth = '(min-width: 45rem) 42.5rem, 100vw';

/** A photo in the text; a press shows it as large as the window allows (PhotoViewer.tsx), and without script its file. */
export function PhotoLink({ photo, number }: { photo: BlockOf<'figure'>; number: number }) {
  return (
    <a
      id={photoAnchor(number)}
      className={styles.link}
      href={fallbackOf(photo.images)?.src}
      aria-label={photo.alt ? undefined : viPage.viewPhoto(photo.caption)}
    >
      <Picture photo={photo} sizes={columnWidth} loading="lazy" />
    </a>
  );
}
