import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../language/words.ts';
import { filesId, ownCommentsAddress } from '../addresses.ts';
import { countAnew, isTimeToSave } from '../store/reminder.ts';
import styles from './CommentForm.module.css';
import { inAppBrowser } from './inAppBrowser.ts';

/**
 * Says where comments live and how to save them to a file; now and then it asks the reader to do so.
 *
 * @param changed another value after each new comment
 */
export function WhereKept({ changed }: { changed: unknown }) {
  const words = useWords();
  const link = useRef<HTMLParagraphElement>(null);
  const [app, setApp] = useState<string>();
  const [remind, setRemind] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again after a new comment
  useEffect(() => {
    setApp(inAppBrowser(navigator.userAgent));
    setRemind(isTimeToSave());
  }, [changed]);
  const later = () => {
    countAnew();
    setRemind(false);
    link.current?.querySelector('a')?.focus();
  };
  return (
    <div className={styles.where}>
      <p ref={link}>
        <span>{words.storedHere}</span> <a href={`${ownCommentsAddress}#${filesId}`}>{words.saveToFile}</a>
      </p>
      {app && <p>{words.inApp(app)}</p>}
      {remind && (
        <p>
          <span>{words.timeToSave}</span>{' '}
          <button type="button" onClick={later}>
            {words.notNow}
          </button>
        </p>
      )}
    </div>
  );
}
