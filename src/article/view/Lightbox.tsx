import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { type NavigateFunction, useLocation, useNavigate } from 'react-router-dom';
import { photoAnchor } from '../../ids.ts';
import { photoMessages } from '../../language/current/photos.ts';
import { currentPath } from '../../ui/currentPath.ts';
import dialogStyles from '../../ui/Dialog.module.css';
import { openModal } from '../../ui/Dialog.tsx';
import { entryMarks, updateEntry } from '../../ui/historyEntry.ts';
import { restoreAnchor } from '../../ui/scrollAnchor.ts';
import type { PageBlockOf } from '../model/pageArticle.ts';
import { LargePhoto } from './LargePhoto.tsx';
import styles from './Lightbox.module.css';

interface LightboxProps {
  photos: readonly PageBlockOf<'figure'>[];
  /** Of their captions. */
  language: string;
  /** Of the photo to show, from 1. */
  number: number;
}

/** Shows the photo whose link has this id, as a history entry of its own. */
export function showPhoto(navigate: NavigateFunction, id: string): void {
  const { search, hash } = window.location;
  // A second press while the first is being answered.
  if (hash === `#${id}`) return;
  navigate({ pathname: currentPath(), search, hash: `#${id}` });
  updateEntry({ photo: true });
}

/**
 * Lightbox: a photo over the page, as large as the window allows. The hash names it: turning replaces the history entry;
 * closing goes back to the previous one, or drops the hash if the reader came by a link.
 */
export function Lightbox({ photos, language, number }: LightboxProps) {
  const navigate = useNavigate();
  const { search } = useLocation();
  const pathname = currentPath();
  const dialog = useRef<HTMLDialogElement>(null);
  const [opener] = useState(() => document.getElementById(photoAnchor(number)));
  const openerTop = useRef(0);
  const latestClose = useRef(() => {});
  /** The key of the entry that is being closed: going back is asynchronous, and a second press must not go further. */
  const closing = useRef<string | null | undefined>(null);

  useLayoutEffect(() => {
    const element = dialog.current;
    const shut = element && openModal(element, () => latestClose.current(), 'img, figcaption, button');
    openerTop.current = topOf(opener);
    return () => {
      shut?.();
      if (opener) restoreAnchor({ focused: opener, element: opener, top: openerTop.current });
    };
  }, [opener]);

  const close = () => {
    if (closing.current === entryMarks().key) return;
    closing.current = entryMarks().key;
    openerTop.current = topOf(opener);
    if (entryMarks().photo) navigate(-1);
    else navigate({ pathname, search }, { replace: true });
  };
  latestClose.current = close;
  const turn = (by: 1 | -1) => {
    const other = photoInAddress() + by;
    if (closing.current === entryMarks().key || !photos[other - 1]) return;
    const { photo } = entryMarks();
    navigate({ pathname, search, hash: `#${photoAnchor(other)}` }, { replace: true });
    updateEntry({ photo });
  };
  const turnByKey = ({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent) => {
    if (altKey || ctrlKey || metaKey || shiftKey) return;
    const onwards = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (/^Arrow(?:Left|Right)$/.test(key)) turn(key === onwards ? 1 : -1);
  };
  const button = (words: string, by: 1 | -1) => (
    <button type="button" aria-disabled={!photos[number + by - 1]} onClick={() => turn(by)}>
      {words}
    </button>
  );

  const photo = photos[number - 1];
  const several = photos.length > 1;
  return (
    <dialog
      ref={dialog}
      className={`${dialogStyles.dialog} ${styles.lightbox}`}
      aria-label={photoMessages.photos}
      onKeyDown={turnByKey}
    >
      <div className={dialogStyles.head}>
        <p role="status">{several && photoMessages.counter(number, photos.length)}</p>
        <button type="button" onClick={close}>
          {photoMessages.close}
        </button>
      </div>
      {photo && <LargePhoto key={number} photo={photo} language={language} />}
      {several && (
        <div className={styles.turns}>
          {button(photoMessages.previous, -1)}
          {button(photoMessages.next, 1)}
        </div>
      )}
    </dialog>
  );
}

/** The number of the photo that the address names: what is rendered is older while a press is being answered. */
function photoInAddress(): number {
  return Number(window.location.hash.slice(`#${photoAnchor('')}`.length));
}

/** In px from the top of the window. */
function topOf(element: HTMLElement | null): number {
  return element?.getBoundingClientRect().top ?? 0;
}
