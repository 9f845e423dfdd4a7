import { useState } from 'react';
import { viPhotos } from '../language/viPhotos.ts';
import styles from './Lightbox.module.css';
import { languageOf } from './languageOf.ts';
import { fallbackOf, Picture } from './Picture.tsx';
import type { BlockOf } from './schema.ts';

/** A photo with its caption and credit; until it is there, or when it cannot be had, a sentence stands in its place. */
export function LargePhoto({ photo, language }: { photo: BlockOf<'figure'>; language: string }) {
  const { images, caption, credit } = photo;
  const [status, setStatus] = useState<'loading' | 'there' | 'missing'>('loading');
  return (
    <figure className={styles.photo}>
      <div className={styles.stage} data-status={status}>
        {status === 'missing' ? (
          <p role="alert">{viPhotos.missing}</p>
        ) : (
          <Picture
            photo={photo}
            sizes={`min(100vw, ${fallbackOf(images)?.width}px)`}
            onLoad={() => setStatus('there')}
            onError={() => setStatus('missing')}
          />
        )}
        {status === 'loading' && <p>{viPhotos.loading}</p>}
      </div>
      <figcaption {...languageOf(language)}>
        {caption}
        {credit && <span className={styles.credit}>{` ${credit}`}</span>}
      </figcaption>
    </figure>
  );
}
