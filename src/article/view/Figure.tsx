import { photoAnchor } from '../../ids.ts';
import { pageMessages } from '../../language/current/page.ts';
import { pageLanguage } from '../../language/pageLanguage.ts';
import { Icon } from '../../ui/Icon.tsx';
import { fallbackOf, Picture } from '../../ui/Picture.tsx';
import type { PageBlockOf } from '../model/pageArticle.ts';
import styles from './Figure.module.css';

/** Outline of the icon for a photo that is lost. */
const missingPhoto = 'M4 7h3l2-2h6l2 2h3v12H4zM9.5 13a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M3 3l18 18';

/** The text column is at most 42.5rem wide, below that the viewport less the page's padding. */
const columnWidth = '(min-width: 45rem) 42.5rem, 100vw';

/** So faint that the words in place of a photo which cannot be had are read on it, in every theme. */
const groundOpacity = 0.3;

/**
 * A photo with its caption; a click opens the lightbox (PhotoViewer.tsx), or the file without a script. Where the archive has
 * lost the photo, the caption stays with a notice; no placeholder image. Until a photo is there its colour shows: as an attribute
 * of SVG, because the policy forbids inline style.
 */
export function Figure({ figure }: { figure: PageBlockOf<'figure'> }) {
  const { number, caption, credit, colour } = figure;
  const credited = credit && <span className={styles.quiet}>{` ${credit}`}</span>;
  if (number === undefined) {
    return (
      <figure id={figure.id} className={styles.missing}>
        <Icon outline={missingPhoto} />
        <figcaption>
          {caption}
          {credited}{' '}
          <span className={styles.quiet} {...pageLanguage}>
            {pageMessages.photoMissing}
          </span>
        </figcaption>
      </figure>
    );
  }
  return (
    <figure id={figure.id} className={styles.figure}>
      <a
        id={photoAnchor(number)}
        className={styles.link}
        href={fallbackOf(figure.images)?.src}
        aria-label={figure.alt ? undefined : pageMessages.viewPhoto(caption)}
      >
        {colour && (
          <svg width="100%" height="100%" opacity={groundOpacity} aria-hidden="true">
            <rect width="100%" height="100%" fill={colour} />
          </svg>
        )}
        <Picture photo={figure} sizes={columnWidth} loading="lazy" />
      </a>
      <figcaption>
        {caption}
        {credited}
      </figcaption>
    </figure>
  );
}
