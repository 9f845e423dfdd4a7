import { useRef } from 'react';
import { readAloudMessages } from '../../language/current/readAloud.ts';
import type { PanelProps } from '../../ui/PanelButton.tsx';
import { useInMargin } from '../../ui/useInMargin.ts';
import { Controls } from './Controls.tsx';
import { NoVoice } from './NoVoice.tsx';
import { OtherVoice } from './OtherVoice.tsx';
import styles from './Player.module.css';
import { Settings } from './Settings.tsx';
import type { PlayerState, SpeechError } from './speechPlayer.ts';
import { useBottomBarInset } from './useBottomBarInset.ts';
import { useFollowSentence } from './useFollowSentence.ts';
import { useKeepFocusInside } from './useKeepFocusInside.ts';
import { useSpeechPlayer } from './useSpeechPlayer.ts';

/**
 * The player that reads the article aloud: in the margin where that has room, else as a bar along the foot of the window;
 * without a voice, help in the flow of the page.
 */
export function Player({ button, onClose }: PanelProps) {
  const section = useRef<HTMLElement>(null);
  const inMargin = useInMargin(button);
  const { state, sentences, language, player } = useSpeechPlayer();
  const { phase } = state;
  const voiceless = phase === 'voiceless';
  const place = inMargin ? 'margin' : voiceless ? 'flow' : 'bar';
  const isRead = phase === 'speaking' || phase === 'paused';
  const following = useFollowSentence(isRead ? sentences[state.index] : undefined, section);
  useBottomBarInset(section, place === 'bar');

  const focusHandlers = useKeepFocusInside(section);

  const close = () => {
    onClose();
    button.current?.focus({ preventScroll: true });
  };

  return (
    <section
      ref={section}
      className={styles.player}
      data-place={place}
      data-scripted=""
      aria-label={readAloudMessages.title}
      {...focusHandlers}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <p role="status" className={styles.status}>
        {statusOf(state)}
      </p>
      {voiceless ? (
        <NoVoice language={language} onRetry={player.play} onClose={close} />
      ) : (
        <>
          <OtherVoice state={state} player={player} />
          {following.away && (
            <button type="button" onClick={following.scrollThere}>
              {readAloudMessages.toSentence}
            </button>
          )}
          <Controls state={state} last={sentences.length - 1} player={player} onMove={following.requestNext} />
          <Settings state={state} player={player} onClose={close} />
        </>
      )}
    </section>
  );
}

/** The status for screen readers while the voice is silent. */
function statusOf({ phase, error, voicesArrivedLate }: PlayerState): string {
  if (error) return speechErrorMessage(error);
  if (phase === 'finished') return readAloudMessages.finished;
  return voicesArrivedLate ? readAloudMessages.voiceCame : '';
}

/** The message for an error: what went wrong and what to do. */
function speechErrorMessage({ reason, voice: { name } }: SpeechError): string {
  const { trouble } = readAloudMessages;
  switch (reason) {
    case 'stalled':
      return trouble.stalled(name);
    case 'network':
      return trouble.network(name);
    case 'not-allowed':
      return trouble.notAllowed();
    case 'language-unavailable':
    case 'voice-unavailable':
      return trouble.unavailable(name);
    case 'audio-busy':
    case 'audio-hardware':
      return trouble.audio();
    default:
      return trouble.failed(name);
  }
}
