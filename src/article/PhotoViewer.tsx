import { lazy, useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { Later } from '../ui/Later.tsx';
import { photoAnchor } from './addresses.ts';
import { loadLightbox } from './loadLightbox.ts';
import type { BlockOf } from './schema.ts';

const Lightbox = lazy(() => loadLightbox().then((loaded) => ({ default: loaded.Lightbox })));

/** Shows large the photo that the address names: so Back closes it, and a link to it opens it. */
export function PhotoViewer({ photos, language }: { photos: readonly BlockOf<'figure'>[]; language: string }) {
  const { hash } = useLocation();
  // The HTML knows no hash, and hydration expects what is there.
  const [shown, setShown] = useState('');
  useEffect(() => setShown(hash), [hash]);
  const number = photos.findIndex((_, index) => shown === `#${photoAnchor(index + 1)}`);
  return (
    photos[number] && (
      <Later id="anh-thieu">
        <Lightbox photos={photos} language={language} number={number + 1} />
      </Later>
    )
  );
}
