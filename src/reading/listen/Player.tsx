import { type RefObject, useRef } from 'react';
import { viListening } from '../../language/viListening.ts';
import { useInMargin } from '../../ui/useInMargin.ts';
import { Controls } from './Controls.tsx';
import type { Listening } from './listening.ts';
import { NoVoice } from './NoVoice.tsx';
import { OtherVoice } from './OtherVoice.tsx';
import styles from './Player.module.css';
import { Settings } from './Settings.tsx';
import { troubleWords } from './troubleWords.ts';
import { useFocusKept } from './useFocusKept.ts';
import { useFootBar } from './useFootBar.ts';
import { useListening } from './useListening.ts';
import { useSpokenSentence } from './useSpokenSentence.ts';

interface PlayerProps {
  headlineId: string;
  textId: string;
  /** What opened it: where that stands in the margin, so does the player. */
  button: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/**
 * Reads the article aloud: in the margin where that has room, else from a bar along the foot of the window. Without a voice
 * it says what to do, in the flow of the page.
 */
export function Player({ headlineId, textId, button, onClose }: PlayerProps) {
  const player = useRef<HTMLElement>(null);
  const inMargin = useInMargin(button);
  const { now, sentences, language, listening } = useListening(headlineId, textId);
  const { phase } = now;
  const voiceless = phase === 'voiceless';
  const place = inMargin ? 'margin' : voiceless ? 'flow' : 'bar';
  const isRead = phase === 'speaking' || phase === 'paused';
  const shown = useSpokenSentence(isRead ? sentences[now.at] : undefined, player);
  useFootBar(player, place === 'bar');

  const focusKept = useFocusKept(player);

  const close = () => {
    onClose();
    button.current?.focus({ preventScroll: true });
  };

  return (
    <section
      ref={player}
      className={styles.player}
      data-place={place}
      data-scripted=""
      aria-label={viListening.title}
      {...focusKept}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <p role="status" className={styles.said}>
        {saidOf(now)}
      </p>
      {voiceless ? (
        <NoVoice language={language} onRetry={listening.play} onClose={close} />
      ) : (
        <>
          <OtherVoice now={now} listening={listening} />
          {shown.away && (
            <button type="button" className={styles.plain} onClick={shown.goThere}>
              {viListening.toSentence}
            </button>
          )}
          <Controls now={now} last={sentences.length - 1} listening={listening} onMove={shown.call} />
          <Settings now={now} listening={listening} onClose={close} />
        </>
      )}
    </section>
  );
}

/** What is said of the reading while the voice is silent. */
function saidOf({ phase, trouble, cameLate }: Listening): string {
  if (trouble) return troubleWords(trouble);
  if (phase === 'finished') return viListening.finished;
  return cameLate ? viListening.voiceCame : '';
}
