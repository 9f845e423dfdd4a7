import { lazy, useRef, useState } from 'react';
import { useWords } from '../../language/words.ts';
import { Later } from '../../ui/Later.tsx';
import { Tool } from '../../ui/Tool.tsx';

const Player = lazy(() => import('./Player.tsx').then((player) => ({ default: player.Player })));

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
      {open && (
        <Later id="nghe-thieu">
          <Player {...ids} button={button} onClose={() => setOpen(false)} />
        </Later>
      )}
    </>
  );
}
