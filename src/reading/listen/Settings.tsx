import { viListening } from '../../language/viListening.ts';
import { type createListening, type Listening, rates } from './listening.ts';
import styles from './Player.module.css';

interface SettingsProps {
  now: Listening;
  listening: ReturnType<typeof createListening>;
  onClose: () => void;
}

/** How fast it is read, by which voice where there are several, and the way out. */
export function Settings({ now: { rate, voice, voices }, listening, onClose }: SettingsProps) {
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
            value={voice?.voiceURI}
            onChange={({ currentTarget }) => {
              const chosen = voices.find(({ voiceURI }) => voiceURI === currentTarget.value);
              if (chosen) listening.setVoice(chosen);
            }}
          >
            {voices.map(({ voiceURI, name }) => (
              <option key={voiceURI} value={voiceURI}>
                {name}
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
