import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../language/words.ts';
import { Later } from '../../ui/Later.tsx';
import { Tool } from '../../ui/Tool.tsx';
import { followOtherTabs } from './followOtherTabs.ts';

const loadPanel = () => import('./ReadingPanel.tsx').then(({ ReadingPanel }) => ReadingPanel);

/** The button that opens the reading options, which load only then. */
export function ReadingOptions() {
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => followOtherTabs(), []);
  return (
    <>
      <Tool ref={button} icon="options" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.readingOptions}
      </Tool>
      {open && <Later id="tuy-chon-thieu" load={loadPanel} props={{ button, onClose: () => setOpen(false) }} />}
    </>
  );
}
