import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { footnoteAnchor, footnoteReferenceAnchor, textId } from '../../ids.ts';
import { isModifiedClick } from '../../ui/isModifiedClick.ts';
import type { PageArticle, PageBlockOf } from '../model/pageArticle.ts';
import styles from './FootnoteReference.module.css';
import { InInlineFootnote } from './FootnoteReference.tsx';
import { Line } from './Line.tsx';

/** The footnotes of an article without any; one object, as effects depend on it. */
const none: PageBlockOf<'footnotes'>['children'] = [];

/** A footnote that is open below the line of its reference. */
interface OpenFootnote {
  /** Of the footnote. */
  id: string;
  link: HTMLAnchorElement;
  /** The element inserted after the reference, which the portal renders into. */
  place: HTMLElement;
}

/**
 * Opens footnotes inline, below the line of the clicked reference; Escape or a second click closes them. The served text is
 * not owned by React and may have been changed by others, so each footnote is a portal into an element inserted after its
 * reference, and nothing else of the text is touched.
 */
export function InlineFootnotes({ article }: { article: PageArticle }) {
  const [open, setOpen] = useState<readonly OpenFootnote[]>([]);
  const now = useRef(open);
  const notes = article.body.find((block) => block.type === 'footnotes')?.children ?? none;

  useEffect(() => {
    const show = (change: readonly OpenFootnote[]) => {
      now.current = change;
      setOpen(change);
    };
    const close = (note: OpenFootnote) => {
      note.link.setAttribute('aria-expanded', 'false');
      note.place.remove();
      show(now.current.filter((other) => other !== note));
      note.link.focus();
    };
    const press = (event: MouseEvent) => {
      const link = referenceAt(event.target);
      const id = notes.find((note) => link?.id === footnoteReferenceAnchor(note.id))?.id;
      if (!link || id === undefined || isModifiedClick(event)) return;
      event.preventDefault();
      const note = now.current.find((other) => other.link === link);
      if (note) return close(note);
      const place = document.createElement('span');
      (link.closest('sup') ?? link).after(place);
      // Set on first use only: without a script the link neither expands nor collapses anything.
      link.setAttribute('aria-expanded', 'true');
      show([...now.current, { id, link, place }]);
      link.focus();
    };
    const closeByKey = ({ key, target }: KeyboardEvent) => {
      if (key !== 'Escape' || !(target instanceof Element)) return;
      const note = now.current.find(({ link, place }) => link.contains(target) || place.contains(target));
      if (note) close(note);
    };
    document.addEventListener('click', press);
    document.addEventListener('keydown', closeByKey);
    return () => {
      document.removeEventListener('click', press);
      document.removeEventListener('keydown', closeByKey);
    };
  }, [notes]);

  return (
    <InInlineFootnote value={true}>
      {open.map(({ id, place }) =>
        createPortal(
          <span role="note" className={styles.note}>
            <Line of={notes.find((note) => note.id === id)?.children ?? []} />
          </span>,
          place,
          footnoteReferenceAnchor(id),
        ),
      )}
    </InInlineFootnote>
  );
}

/** The footnote reference under an event's target; backlinks of the footnotes do not count. */
function referenceAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element
    ? target.closest<HTMLAnchorElement>(`#${textId} a[href^="#${footnoteAnchor('')}"]`)
    : null;
}
