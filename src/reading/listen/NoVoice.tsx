import { viListening } from '../../language/viListening.ts';
import styles from './Player.module.css';
import { canSpeak } from './speech.ts';
import { systemOf, systems } from './system.ts';

interface NoVoiceProps {
  language: string;
  onRetry: () => void;
  onClose: () => void;
}

/** What to do where nothing can be read aloud: the reader's own system first. */
export function NoVoice({ language, onRetry, onClose }: NoVoiceProps) {
  const name = viListening.language(language);
  const own = systemOf(navigator);
  const others = systems.filter((system) => system !== own);
  return (
    <div className={styles.noVoice}>
      <h2 tabIndex={-1} data-first={true}>
        {canSpeak() ? viListening.noVoice(name) : viListening.noSpeech}
      </h2>
      <p>{canSpeak() ? viListening.noVoiceHelp : viListening.noSpeechHelp}</p>
      {canSpeak() && (
        <>
          {own && (
            <p>
              <strong>{viListening.systems[own]}:</strong> {viListening.addVoice[own](name)}
            </p>
          )}
          <details open={own === undefined}>
            <summary>{viListening.otherSystems}</summary>
            <dl>
              {others.map((system) => (
                <div key={system}>
                  <dt>{viListening.systems[system]}</dt>
                  <dd>{viListening.addVoice[system](name)}</dd>
                </div>
              ))}
            </dl>
          </details>
        </>
      )}
      <div className={styles.settings}>
        {canSpeak() && (
          <button type="button" className={styles.plain} onClick={onRetry}>
            {viListening.retry}
          </button>
        )}
        <button type="button" className={styles.plain} onClick={onClose}>
          {viListening.close}
        </button>
      </div>
    </div>
  );
}
