import { photoAnchor } from '../../ids.ts';
import { pageMessages } from '../../language/current/page.ts';
import type { BlockOf } from '../schema/articleSchema.ts';
import styles from './PhotoLink.module.css';
import { fallbackOf, Picture } from './Picture.tsx';

/** The text column is at most 42.5rem wide, below that the viewport less the page's padding. */
const columnWidth = '(min-width: 45rem) 42.5rem, 100vw';

/** A photo in the text; a click opens the lightbox (PhotoViewer.tsx), or the file without a script. */
export function PhotoLink({ photo, number }: { photo: BlockOf<'figure'>; number: number }) {
  return (
    <a
      id={photoAnchor(number)}
      className={styles.link}
      href={fallbackOf(photo.images)?.src}
      aria-label={photo.alt ? undefined : pageMessages.viewPhoto(photo.caption)}
    >
      <Picture photo={photo} sizes={columnWidth} loading="lazy" />
    </a>
  );
}
