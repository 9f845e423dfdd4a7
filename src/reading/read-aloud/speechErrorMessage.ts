import { readAloudMessages } from '../../language/current/readAloud.ts';
import type { SpeechError } from './speechPlayer.ts';

/** The message for an error: what went wrong and what to do. */
export function speechErrorMessage({ reason, voice: { name } }: SpeechError): string {
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
