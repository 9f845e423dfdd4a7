import { viListening } from '../../language/viListening.ts';
import type { createListening, Listening } from './listening.ts';
import styles from './Player.module.css';

interface OtherVoiceProps {
  now: Listening;
  listening: ReturnType<typeof createListening>;
}

/** After a trouble: goes on with the next voice of the list, where there is one. */
export function OtherVoice({ now: { trouble, voices }, listening }: OtherVoiceProps) {
  if (!trouble || voices.length < 2) return null;
  const failed = voices.findIndex(({ voiceURI }) => voiceURI === trouble.voice.voiceURI);
  const other = voices[(failed + 1) % voices.length];
  if (!other) return null;
  const change = () => {
    listening.setVoice(other);
    listening.play();
  };
  return (
    <button type="button" className={styles.plain} onClick={change}>
      {viListening.withVoice(other.name)}
    </button>
  );
}
