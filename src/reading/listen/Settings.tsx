import { viListening } from '../../language/viListening.ts';
import { type createListening, type Listening, rates } from './listening.ts';
import styles from './Player.module.css';
import { placeOf, voiceKeys, voiceNames } from './voices.ts';

interface SettingsProps {
  now: Listening;
  listening: ReturnType<typeof createListening>;
  onClose: () => void;
}

/** How fast it is read, by which voice where there are several, and the way out. */
export function Settings({ now: { rate, voice, voices }, listening, onClose }: SettingsProps) {
  const keys = voiceKeys(voices);
  const names = voiceNames(voices);
  return (
    <div className={styles.settings}>
      <label>
        {viListening.speed}
        <select value={rate} onChange={({ currentTarget }) => listening.setRate(Number(currentTarget.value))}>
          {rates.map((choice) => (
            <option key={choice} value={choice}>
              {viListening.times(choice)}
            </option>
          ))}
        </select>
      </label>
      {voices.length > 1 && (
        <label>
          {viListening.voice}
          <select
            value={keys[placeOf(voices, voice)]}
            onChange={({ currentTarget }) => {
              const chosen = voices[currentTarget.selectedIndex];
              if (chosen) listening.setVoice(chosen);
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
      <button type="button" className={styles.plain} onClick={onClose}>
        {viListening.close}
      </button>
    </div>
  );
}
