import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { isModifiedClick } from '../ui/isModifiedClick.ts';
import { textId } from './addresses.ts';
import styles from './FootnoteReference.module.css';
import { InOpenNote, NumberedNotes } from './FootnoteReference.tsx';
import { Line } from './Line.tsx';
import { footnoteAnchor, notesOf, referenceAnchor } from './notes.ts';
import type { Article } from './schema.ts';

/** A note that is open below the line of its number. */
interface OpenNote {
  /** Of the footnote. */
  id: string;
  link: HTMLAnchorElement;
  /** An element of its own in the text, right behind the number. */
  place: HTMLElement;
}

/**
 * Opens footnotes in place: below the line of the number that is pressed, with Escape and the number to close them. The
 * text is not React's on a page that came as a document, and others may have changed it; so each note gets an element of
 * its own behind its number, and nothing else of the text is touched.
 */
export function OpenNotes({ article }: { article: Article }) {
  const [open, setOpen] = useState<readonly OpenNote[]>([]);
  const now = useRef(open);
  const notes = notesOf(article);

  useEffect(() => {
    const show = (change: readonly OpenNote[]) => {
      now.current = change;
      setOpen(change);
    };
    const close = (note: OpenNote) => {
      note.link.setAttribute('aria-expanded', 'false');
      note.place.remove();
      show(now.current.filter((other) => other !== note));
      note.link.focus();
    };
    const press = (event: MouseEvent) => {
      const link = referenceAt(event.target);
      const id = notes.find((note) => link?.id === referenceAnchor(note.id))?.id;
      if (!link || id === undefined || isModifiedClick(event)) return;
      event.preventDefault();
      const note = now.current.find((other) => other.link === link);
      if (note) return close(note);
      const place = document.createElement('span');
      (link.closest('sup') ?? link).after(place);
      // Until it has been opened once it does not call itself closed: without script it is none of both.
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
    <NumberedNotes value={notes.map(({ id }) => id)}>
      <InOpenNote value={true}>
        {open.map(({ id, place }) =>
          createPortal(
            <span role="note" className={styles.note}>
              <Line of={notes.find((note) => note.id === id)?.children ?? []} />
            </span>,
            place,
            referenceAnchor(id),
          ),
        )}
      </InOpenNote>
    </NumberedNotes>
  );
}

/** The number of a footnote in the text that an event has happened on; those at the foot of the text lead back. */
function referenceAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element
    ? target.closest<HTMLAnchorElement>(`#${textId} a[href^="#${footnoteAnchor('')}"]`)
    : null;
}
