import { viListening } from '../../language/viListening.ts';
import type { Trouble } from './listening.ts';

/** What went wrong and what to do, in a sentence for each reason that browsers know. */
export function troubleWords({ reason, voice: { name } }: Trouble): string {
  const { trouble } = viListening;
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
