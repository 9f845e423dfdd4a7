import { viPage } from '../language/viPage.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './Figure.module.css';
import { PhotoLink } from './PhotoLink.tsx';
import type { BlockOf } from './schema.ts';

interface FigureProps {
  figure: BlockOf<'figure'>;
  /** Of its photo among those of the article, from 1. */
  number: number;
}

/** A photo with its caption. One that the archive has lost keeps its caption and says so; none is invented. */
export function Figure({ figure, number }: FigureProps) {
  const { images, caption, credit } = figure;
  const credited = credit && <span className={styles.quiet}>{` ${credit}`}</span>;
  if (images.length === 0) {
    return (
      <figure id={figure.id} className={styles.missing}>
        <Icon name="photo-missing" />
        <figcaption>
          {caption}
          {credited} <span className={styles.quiet}>{viPage.photoMissing}</span>
        </figcaption>
      </figure>
    );
  }
  return (
    <figure id={figure.id} className={styles.figure}>
      <PhotoLink photo={figure} number={number} />
      <figcaption>
        {caption}
        {credited}
      </figcaption>
    </figure>
  );
}
