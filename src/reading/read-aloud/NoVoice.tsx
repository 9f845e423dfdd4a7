import { readAloudMessages } from '../../language/current/readAloud.ts';
import styles from './Player.module.css';
import { isSpeechSupported } from './speech.ts';
import { systemOf, systems } from './system.ts';

interface NoVoiceProps {
  language: string;
  onRetry: () => void;
  onClose: () => void;
}

/** Help where there is no voice: how to install one, the reader's own system first. */
export function NoVoice({ language, onRetry, onClose }: NoVoiceProps) {
  const name = readAloudMessages.language(language);
  const own = systemOf(navigator);
  const others = systems.filter((system) => system !== own);
  return (
    <div className={styles.noVoice}>
      <h2 tabIndex={-1} data-first={true}>
        {isSpeechSupported() ? readAloudMessages.noVoice(name) : readAloudMessages.noSpeech}
      </h2>
      <p>{isSpeechSupported() ? readAloudMessages.noVoiceHelp : readAloudMessages.noSpeechHelp}</p>
      {isSpeechSupported() && (
        <>
          {own && (
            <p>
              <strong>{readAloudMessages.systems[own]}:</strong> {readAloudMessages.addVoice[own](name)}
            </p>
          )}
          <details open={own === undefined}>
            <summary>{readAloudMessages.otherSystems}</summary>
            <dl>
              {others.map((system) => (
                <div key={system}>
                  <dt>{readAloudMessages.systems[system]}</dt>
                  <dd>{readAloudMessages.addVoice[system](name)}</dd>
                </div>
              ))}
            </dl>
          </details>
        </>
      )}
      <div className={styles.settings}>
        {isSpeechSupported() && (
          <button type="button" onClick={onRetry}>
            {readAloudMessages.retry}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {readAloudMessages.close}
        </button>
      </div>
    </div>
  );
}
