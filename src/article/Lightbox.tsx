import { type KeyboardEvent, type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type NavigateFunction, useLocation, useNavigate } from 'react-router-dom';
import { viPhotos } from '../language/viPhotos.ts';
import { pathHere } from '../ui/pathHere.ts';
import { photoAnchor } from './addresses.ts';
import { holdPlace } from './holdPlace.ts';
import { LargePhoto } from './LargePhoto.tsx';
import styles from './Lightbox.module.css';
import type { BlockOf } from './schema.ts';

interface LightboxProps {
  photos: readonly BlockOf<'figure'>[];
  /** Of their captions. */
  language: string;
  /** Of the photo to show, from 1. */
  number: number;
}

/** What marks the history entry that a press on a photo makes. */
const pressed = { photo: true };

/** Shows the photo whose link has this id, as an entry of its own in the history. */
export function showPhoto(navigate: NavigateFunction, id: string): void {
  const { search, hash } = window.location;
  // A second press while the first is being answered.
  if (hash !== `#${id}`) navigate({ pathname: pathHere(), search, hash: `#${id}` }, { state: pressed });
}

/**
 * A photo over the page, as large as the window allows. The address names it: going on to another photo replaces the
 * entry, closing goes back to the one before, or takes the photo out of the address where the reader came by a link.
 */
export function Lightbox({ photos, language, number }: LightboxProps) {
  const navigate = useNavigate();
  const { search, state, key } = useLocation();
  const pathname = pathHere();
  const dialog = useRef<HTMLDialogElement>(null);
  const [opener] = useState(() => document.getElementById(photoAnchor(number)));
  const place = useRef(0);
  const closing = useRef(false);

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    place.current = topOf(opener);
    return () => {
      element?.close();
      if (opener) holdPlace(opener, place.current);
    };
  }, [opener]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another entry can be closed again
  useEffect(() => {
    closing.current = false;
  }, [key]);

  const close = () => {
    // Going back takes a moment; a second press must not go further.
    if (closing.current) return;
    closing.current = true;
    place.current = topOf(opener);
    if (state?.photo) navigate(-1);
    else navigate({ pathname, search }, { replace: true });
  };
  const turnTo = (other: number) => {
    if (closing.current || !photos[other - 1]) return;
    navigate({ pathname, search, hash: `#${photoAnchor(other)}` }, { replace: true, state });
  };
  const turnByKey = ({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent) => {
    if (altKey || ctrlKey || metaKey || shiftKey) return;
    if (key === 'ArrowLeft') turnTo(number - 1);
    if (key === 'ArrowRight') turnTo(number + 1);
  };
  const closeBeside = ({ target }: MouseEvent) => {
    if (target instanceof Element && !target.closest('img, figcaption, button')) close();
  };
  const turn = (words: string, other: number) => (
    <button type="button" aria-disabled={!photos[other - 1]} onClick={() => turnTo(other)}>
      {words}
    </button>
  );

  const photo = photos[number - 1];
  const several = photos.length > 1;
  return (
    <dialog
      ref={dialog}
      className={styles.lightbox}
      aria-label={viPhotos.photos}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClose={close}
      onKeyDown={turnByKey}
      onClick={closeBeside}
    >
      <div className={styles.head}>
        <p role="status">{several && viPhotos.counter(number, photos.length)}</p>
        <button type="button" onClick={close}>
          {viPhotos.close}
        </button>
      </div>
      {photo && <LargePhoto key={number} photo={photo} language={language} />}
      {several && (
        <div className={styles.turns}>
          {turn(viPhotos.previous, number - 1)}
          {turn(viPhotos.next, number + 1)}
        </div>
      )}
    </dialog>
  );
}

/** In px from the top of the window. */
function topOf(element: HTMLElement | null): number {
  return element?.getBoundingClientRect().top ?? 0;
}
