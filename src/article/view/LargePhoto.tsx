import { useState } from 'react';
import { photoMessages } from '../../language/current/photos.ts';
import { languageAttributes } from '../../language/languageAttributes.ts';
import { fallbackOf, Picture } from '../../ui/Picture.tsx';
import type { PageBlockOf } from '../model/pageArticle.ts';
import styles from './Lightbox.module.css';

/** A photo with caption and credit; a message stands in for it while it loads and where it fails. */
export function LargePhoto({ photo, language }: { photo: PageBlockOf<'figure'>; language: string }) {
  const { images, caption, credit } = photo;
  const [status, setStatus] = useState<'loading' | 'there' | 'missing'>('loading');
  return (
    <figure className={styles.photo}>
      <div className={styles.stage} data-status={status}>
        {status === 'missing' ? (
          <p role="alert">{photoMessages.missing}</p>
        ) : (
          <Picture
            photo={photo}
            lang={language}
            sizes={`min(100vw, ${fallbackOf(images)?.width}px)`}
            onLoad={() => setStatus('there')}
            onError={() => setStatus('missing')}
          />
        )}
        {status === 'loading' && <p>{photoMessages.loading}</p>}
      </div>
      <figcaption {...languageAttributes(language)}>
        {caption}
        {credit && <span className={styles.credit}>{` ${credit}`}</span>}
      </figcaption>
    </figure>
  );
}
