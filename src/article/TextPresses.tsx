import { type ComponentType, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { isModifiedClick } from '../ui/isModifiedClick.ts';
import { photoAnchor, textId } from './addresses.ts';
import { footnoteAnchor } from './notes.ts';
import type { Article } from './schema.ts';

/** The links in a text that do more than lead somewhere. */
const links = `#${textId} :is(sup a[href^="#${footnoteAnchor('')}"], a[id^="${photoAnchor('')}"])`;

/**
 * Loads what the links in a text do (TextTools.tsx) with the first press on one, which is then made again; and for an
 * address that names a photo. Where it cannot be had, the link leads where it leads without a script.
 */
export function TextPresses({ article }: { article: Article }) {
  const { hash } = useLocation();
  const [Tools, setTools] = useState<ComponentType<{ article: Article }>>();
  const pressed = useRef<HTMLElement>(undefined);
  const namesPhoto = hash.startsWith(`#${photoAnchor('')}`);

  useEffect(() => {
    if (Tools) return;
    const load = () => import('./TextTools.tsx').then(({ TextTools }) => setTools(() => TextTools));
    if (namesPhoto) load().catch(() => {});
    const press = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>(links);
      if (!link || event.button !== 0 || isModifiedClick(event)) return;
      event.preventDefault();
      pressed.current = link;
      load().catch(() => window.location.assign(link.href));
    };
    document.addEventListener('click', press);
    return () => document.removeEventListener('click', press);
  }, [Tools, namesPhoto]);

  useEffect(() => {
    if (Tools) pressed.current?.click();
    pressed.current = undefined;
  }, [Tools]);

  return Tools && <Tools article={article} />;
}
