import { Suspense, useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { missingPhotosId, photoAnchor, textId } from '../../ids.ts';
import { isModifiedClick } from '../../ui/isModifiedClick.ts';
import { LazyBoundary } from '../../ui/LazyBoundary.tsx';
import type { PageArticle } from '../model/pageArticle.ts';
import { photosOf } from '../model/photos.ts';

const loadLightbox = () => import('./Lightbox.tsx');
const loadComponent = () => loadLightbox().then(({ Lightbox }) => Lightbox);

/** Shows large the photo that is pressed in the text, and so the one that the address names: Back closes it, a link opens it. */
export function PhotoViewer({ article }: { article: PageArticle }) {
  const navigate = useNavigate();
  const { pathname, hash } = useLocation();
  // The HTML knows no hash.
  const [shown, setShown] = useState('');
  useEffect(() => setShown(hash), [hash]);

  useEffect(() => {
    let wanted = '';
    const enlarge = (event: MouseEvent) => {
      const link = photoLinkAt(event.target);
      if (!link || isModifiedClick(event)) return;
      event.preventDefault();
      wanted = link.href;
      // Meanwhile another photo may have been pressed, or a link: then the address is ahead of the page.
      const isWanted = () => wanted === link.href && window.location.pathname === pathname;
      loadLightbox().then(
        ({ showPhoto }) => isWanted() && showPhoto(navigate, link.id),
        () => isWanted() && window.location.assign(link.href),
      );
    };
    document.addEventListener('click', enlarge);
    return () => document.removeEventListener('click', enlarge);
  }, [navigate, pathname]);

  const photos = photosOf(article);
  const number = photos.findIndex((_, index) => shown === `#${photoAnchor(index + 1)}`) + 1;
  if (number === 0) return null;
  return (
    <Suspense>
      <LazyBoundary
        id={missingPhotosId}
        load={loadComponent}
        props={{ photos, language: article.inLanguage, number }}
      />
    </Suspense>
  );
}

function photoLinkAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(`#${textId} a[id^="${photoAnchor('')}"]`) : null;
}
