import { useRef, useState } from 'react';
import { useWords } from '../../language/words.ts';
import { Later } from '../../ui/Later.tsx';
import { Tool } from '../../ui/Tool.tsx';

const loadPlayer = () => import('./Player.tsx').then(({ Player }) => Player);

/** The button that has the article read aloud; all that does so loads only then. */
export function Listen(ids: { headlineId: string; textId: string }) {
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Tool ref={button} icon="listen" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.listen}
      </Tool>
      {open && <Later id="nghe-thieu" load={loadPlayer} props={{ ...ids, button, onClose: () => setOpen(false) }} />}
    </>
  );
}
