import { type RefObject, useEffect, useState } from 'react';
import { messages } from '../../language/current/core.ts';
import { countGraphemes, maxGraphemes } from '../model/text.ts';
import styles from './CommentForm.module.css';
import { refillEvent } from './refill.ts';

/** How long typing must pause before the graphemes are counted, in ms. */
const pause = 500;

/** How near to the limit the number shows, in graphemes. */
const near = 500;

/** Counted no further than this, in graphemes: enough to say how much too long a text is, and quick. */
const maxCounted = 2 * maxGraphemes;

/** How many letters are left, or too many, near the limit; announced to screen readers when the typing pauses. */
export function CharacterCounter({ box }: { box: RefObject<HTMLTextAreaElement | null> }) {
  const [letters, setLetters] = useState(0);

  useEffect(() => {
    const area = box.current;
    if (!area) return;
    let timer: ReturnType<typeof setTimeout>;
    const count = () => {
      clearTimeout(timer);
      setLetters(area.value.length > maxGraphemes - near ? countGraphemes(area.value, maxCounted) : 0);
    };
    const countLater = () => {
      clearTimeout(timer);
      timer = setTimeout(count, pause);
    };
    count();
    area.addEventListener('input', countLater);
    area.addEventListener(refillEvent, count);
    return () => {
      clearTimeout(timer);
      area.removeEventListener('input', countLater);
      area.removeEventListener(refillEvent, count);
    };
  }, [box]);

  const left = maxGraphemes - letters;
  return (
    <p role="status" className={styles.count}>
      {left > near ? '' : left < 0 ? messages.lettersOver(-left, letters === maxCounted) : messages.lettersLeft(left)}
    </p>
  );
}
