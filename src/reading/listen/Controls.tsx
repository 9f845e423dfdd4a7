import { viListening } from '../../language/viListening.ts';
import { Glyph, type GlyphName } from './Glyph.tsx';
import type { createListening, Listening } from './listening.ts';
import styles from './Player.module.css';

interface ControlsProps {
  now: Listening;
  /** The place of the last sentence. */
  last: number;
  listening: ReturnType<typeof createListening>;
  /** The reader has asked for another sentence. */
  onMove: () => void;
}

/** The sentence before, silence and speech, the sentence after. */
export function Controls({ now, last, listening, onMove }: ControlsProps) {
  const { phase, at, trouble } = now;
  const speaking = phase === 'speaking' || phase === 'waiting';
  const go = (act: () => void) => () => {
    onMove();
    act();
  };
  const button = (glyph: GlyphName, words: string, act: () => void, more: { end?: boolean; first?: boolean } = {}) => (
    <button type="button" aria-disabled={more.end} data-first={more.first} onClick={act}>
      <Glyph name={glyph} />
      {/* Anew with other words: a translator has put its own in their place. */}
      <span key={words}>{words}</span>
    </button>
  );
  const play = phase === 'finished' ? viListening.again : trouble ? viListening.retry : viListening.goOn;
  return (
    <div className={styles.controls}>
      {button(
        'previous',
        viListening.previous,
        go(() => listening.move(-1)),
        { end: at === 0 },
      )}
      {speaking
        ? button('pause', viListening.pause, listening.pause, { first: true })
        : button('play', play, phase === 'finished' ? go(listening.play) : listening.play, { first: true })}
      {button(
        'next',
        viListening.next,
        go(() => listening.move(1)),
        { end: at === last },
      )}
    </div>
  );
}
