import { type ComponentType, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { footnoteAnchor, photoAnchor, textId } from '../../ids.ts';
import { isModifiedClick } from '../../ui/isModifiedClick.ts';
import type { PageArticle } from '../model/pageArticle.ts';

/** The links of a text with an enhanced click: footnote references and photos. */
const links = `#${textId} :is(sup a[href^="#${footnoteAnchor('')}"], a[id^="${photoAnchor('')}"])`;

/**
 * Loads the click handlers of these links (TextTools.tsx) with the first click, or where the hash names a photo. The clicks
 * that come meanwhile are replayed: each footnote's once, of the photos' the last. If loading fails, the browser follows the
 * link.
 */
export function LazyTextTools({ article }: { article: PageArticle }) {
  const { hash } = useLocation();
  const [Tools, setTools] = useState<ComponentType<{ article: PageArticle }>>();
  const pressed = useRef(new Map<Element | null, HTMLElement>());
  const namesPhoto = hash.startsWith(`#${photoAnchor('')}`);

  useEffect(() => {
    if (Tools) return;
    const load = () => import('./TextTools.tsx').then(({ TextTools }) => setTools(() => TextTools));
    if (namesPhoto) load().catch(() => {});
    const press = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>(links);
      if (!link || event.button !== 0 || isModifiedClick(event)) return;
      event.preventDefault();
      // The key of every photo is null: the last click counts.
      pressed.current.set(link.closest('sup'), link);
      load().catch(() => {
        pressed.current.clear();
        window.location.assign(link.href);
      });
    };
    document.addEventListener('click', press);
    return () => document.removeEventListener('click', press);
  }, [Tools, namesPhoto]);

  useEffect(() => {
    if (Tools) for (const link of pressed.current.values()) link.click();
    pressed.current.clear();
  }, [Tools]);

  return Tools && <Tools article={article} />;
}
