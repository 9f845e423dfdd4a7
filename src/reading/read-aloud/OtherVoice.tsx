import { readAloudMessages } from '../../language/current/readAloud.ts';
import type { PlayerState, SpeechPlayer } from './speechPlayer.ts';
import { indexOfVoice, voiceNames } from './voices.ts';

interface OtherVoiceProps {
  state: PlayerState;
  player: SpeechPlayer;
}

/** After an error: a button that goes on with the next voice. */
export function OtherVoice({ state: { error, voices }, player }: OtherVoiceProps) {
  if (!error || voices.length < 2) return null;
  const next = (indexOfVoice(voices, error.voice) + 1) % voices.length;
  const other = voices[next];
  if (!other) return null;
  const change = () => {
    player.setVoice(other);
    player.play();
  };
  return (
    <button type="button" onClick={change}>
      {readAloudMessages.withVoice(voiceNames(voices)[next] ?? other.name)}
    </button>
  );
}
