import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useWords } from '../language/words.ts';
import { SectionBoundary } from '../ui/SectionBoundary.tsx';
import { followOtherTabs } from './keptOptions.ts';
import styles from './ReadingOptions.module.css';

const ReadingPanel = lazy(() => import('./ReadingPanel.tsx').then((panel) => ({ default: panel.ReadingPanel })));

/**
 * The button that opens the reading options, which load only then. It takes its place before the script is there, and shows
 * itself when it works.
 *
 * @param besideId id of the column of text: the options stand in the margin beside it where that has room
 */
export function ReadingOptions({ besideId }: { besideId: string }) {
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    document.documentElement.dataset.works = '';
    return followOtherTabs();
  }, []);
  return (
    <>
      <button type="button" ref={button} className={styles.button} aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.readingOptions}
      </button>
      {open && (
        <SectionBoundary message={words.partMissing} id="tuy-chon-thieu">
          <Suspense>
            <ReadingPanel besideId={besideId} onClose={() => setOpen(false)} />
          </Suspense>
        </SectionBoundary>
      )}
    </>
  );
}
