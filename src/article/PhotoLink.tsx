import type { MouseEvent } from 'react';
import { useWords } from '../language/words.ts';
import { isModified } from '../ui/isModified.ts';
import { useHistory } from '../ui/useHistory.ts';
import { photoAnchor } from './addresses.ts';
import { loadLightbox } from './loadLightbox.ts';
import styles from './PhotoLink.module.css';
import { fallbackOf, Picture } from './Picture.tsx';
import type { BlockOf } from './schema.ts';

/** The text column is 42.5rem at most and all but the page's padding below that. */
const columnWidth = '(min-width: 45rem) 42.5rem, 100vw';

/** A photo in the text; a press shows it as large as the window allows, and without script its file. */
export function PhotoLink({ photo, number }: { photo: BlockOf<'figure'>; number: number }) {
  const words = useWords();
  const history = useHistory();
  const file = fallbackOf(photo.images)?.src;
  const id = photoAnchor(number);
  const enlarge = (event: MouseEvent) => {
    if (isModified(event)) return;
    event.preventDefault();
    loadLightbox().then(
      ({ showPhoto }) => showPhoto(history, id),
      () => window.location.assign(`${file}`),
    );
  };
  return (
    <a
      id={id}
      className={styles.link}
      href={file}
      aria-label={photo.alt ? undefined : words.viewPhoto(photo.caption)}
      onClick={enlarge}
    >
      <Picture photo={photo} sizes={columnWidth} loading="lazy" />
    </a>
  );
}
