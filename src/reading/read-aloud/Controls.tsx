import { readAloudMessages } from '../../language/current/readAloud.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Player.module.css';
import type { PlayerState, SpeechPlayer } from './speechPlayer.ts';

/** Icons of the player (ui/Icon.tsx); they load with it. */
const outlines = {
  previous: 'M6 5v14M19 5 9 12l10 7z',
  pause: 'M8 5v14M16 5v14',
  play: 'M7 4.5 19 12 7 19.5z',
  next: 'M18 5v14M5 5l10 7-10 7z',
};

interface ControlsProps {
  state: PlayerState;
  /** Index of the last sentence. */
  last: number;
  player: SpeechPlayer;
  /** Called when the reader asks for another sentence. */
  onMove: () => void;
}

/** Previous sentence, pause or play, next sentence. */
export function Controls({ state, last, player, onMove }: ControlsProps) {
  const { phase, index, error } = state;
  const speaking = phase === 'speaking' || phase === 'waiting';
  const moveBy = (act: () => void) => () => {
    onMove();
    act();
  };
  const button = (
    icon: keyof typeof outlines,
    words: string,
    act: () => void,
    more: { end?: boolean; first?: boolean } = {},
  ) => (
    <button type="button" aria-disabled={more.end} data-first={more.first} onClick={act}>
      <Icon outline={outlines[icon]} />
      {/* The key remounts the words: a translator may have replaced the text node. */}
      <span key={words}>{words}</span>
    </button>
  );
  const play =
    phase === 'finished' ? readAloudMessages.again : error ? readAloudMessages.retry : readAloudMessages.goOn;
  return (
    <div className={styles.controls}>
      {button(
        'previous',
        readAloudMessages.previous,
        moveBy(() => player.move(-1)),
        { end: index === 0 },
      )}
      {speaking
        ? button('pause', readAloudMessages.pause, player.pause, { first: true })
        : button('play', play, phase === 'finished' ? moveBy(player.play) : player.play, { first: true })}
      {button(
        'next',
        readAloudMessages.next,
        moveBy(() => player.move(1)),
        { end: index === last },
      )}
    </div>
  );
}
