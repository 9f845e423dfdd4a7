import { readAloudMessages } from '../../language/current/readAloud.ts';
import styles from './Player.module.css';
import { type PlayerState, rates, type SpeechPlayer } from './speechPlayer.ts';
import { indexOfVoice, voiceKeys, voiceNames } from './voices.ts';

interface SettingsProps {
  state: PlayerState;
  player: SpeechPlayer;
  onClose: () => void;
}

/** Rate, voice where there are several, and the button that closes. */
export function Settings({ state: { rate, voice, voices }, player, onClose }: SettingsProps) {
  const keys = voiceKeys(voices);
  const names = voiceNames(voices);
  return (
    <div className={styles.settings}>
      <label>
        {readAloudMessages.speed}
        <select value={rate} onChange={({ currentTarget }) => player.setRate(Number(currentTarget.value))}>
          {rates.map((choice) => (
            <option key={choice} value={choice}>
              {readAloudMessages.times(choice)}
            </option>
          ))}
        </select>
      </label>
      {voices.length > 1 && (
        <label>
          {readAloudMessages.voice}
          <select
            value={keys[indexOfVoice(voices, voice)]}
            onChange={({ currentTarget }) => {
              const chosen = voices[currentTarget.selectedIndex];
              if (chosen) player.setVoice(chosen);
            }}
          >
            {keys.map((key, index) => (
              <option key={key} value={key}>
                {names[index]}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="button" onClick={onClose}>
        {readAloudMessages.close}
      </button>
    </div>
  );
}
