import { viListening } from '../../language/viListening.ts';
import type { createListening, Listening } from './listening.ts';
import styles from './Player.module.css';
import { placeOf, voiceNames } from './voices.ts';

interface OtherVoiceProps {
  now: Listening;
  listening: ReturnType<typeof createListening>;
}

/** After a trouble: goes on with the next voice of the list, where there is one. */
export function OtherVoice({ now: { trouble, voices }, listening }: OtherVoiceProps) {
  if (!trouble || voices.length < 2) return null;
  const next = (placeOf(voices, trouble.voice) + 1) % voices.length;
  const other = voices[next];
  if (!other) return null;
  const change = () => {
    listening.setVoice(other);
    listening.play();
  };
  return (
    <button type="button" className={styles.plain} onClick={change}>
      {viListening.withVoice(voiceNames(voices)[next] ?? other.name)}
    </button>
  );
}
