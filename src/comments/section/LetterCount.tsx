import { type RefObject, useEffect, useState } from 'react';
import { useWords } from '../../language/words.ts';
import { countLetters, letterLimit } from '../model/text.ts';
import styles from './CommentForm.module.css';

/** How long typing must pause before the letters are counted and told, in ms. */
const pause = 500;

/** How near to the limit the count begins to show, in graphemes. */
const near = 500;

/** Counted no further than this, in graphemes: enough to say how much a text is too long, and quick. */
const most = 2 * letterLimit;

interface LetterCountProps {
  box: RefObject<HTMLTextAreaElement | null>;
  /** Another value when something else than typing has changed the box. */
  refilled: unknown;
}

/** How many letters are left, or too many, near the limit; told to screen readers when the typing pauses. */
export function LetterCount({ box, refilled }: LetterCountProps) {
  const words = useWords();
  const [letters, setLetters] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is put into the box or taken out is counted anew
  useEffect(() => {
    const area = box.current;
    let timer: ReturnType<typeof setTimeout>;
    const count = () => setLetters(area && area.value.length > letterLimit - near ? countLetters(area.value, most) : 0);
    const countLater = () => {
      clearTimeout(timer);
      timer = setTimeout(count, pause);
    };
    count();
    area?.addEventListener('input', countLater);
    return () => {
      clearTimeout(timer);
      area?.removeEventListener('input', countLater);
    };
  }, [box, refilled]);

  const left = letterLimit - letters;
  return (
    <p role="status" className={styles.count}>
      {left > near ? '' : left < 0 ? words.lettersOver(-left, letters === most) : words.lettersLeft(left)}
    </p>
  );
}
