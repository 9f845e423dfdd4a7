import { primarySubtag } from '../primarySubtag.ts';
import type * as reference from '../vi/readAloud.ts';

/** The settings of systems are named as in their British English editions. */
export const readAloudMessages: typeof reference.readAloudMessages = {
  title: 'Listen to the article',
  previous: 'Previous sentence',
  pause: 'Pause',
  goOn: 'Play',
  again: 'Play again',
  retry: 'Try again',
  next: 'Next sentence',
  close: 'Close',
  toSentence: 'Go to the sentence being read',
  speed: 'Speed',
  times: (rate) => `${rate}×`,
  voice: 'Voice',
  withVoice: (name) => `Use the voice “${name}”`,

  picture: 'Picture: ',
  caption: 'Caption: ',
  table: 'Table: ',
  footnote: (number) => `Note ${number}: `,

  finished: 'End of article.',
  voiceCame: 'A voice is ready. Press “Play” to listen.',

  trouble: {
    stalled: (voice) =>
      `The voice “${voice}” is not responding. It may not have been downloaded, or the connection may be slow.`,
    network: (voice) =>
      `The voice “${voice}” needs a connection and there is none. Check your connection and try again.`,
    notAllowed: () => 'The browser has not let this page play sound yet. Press “Try again”.',
    unavailable: (voice) => `The voice “${voice}” cannot be used on this device. It may not have been downloaded.`,
    audio: () => 'Sound could not be played. Check your speakers or headphones and try again.',
    failed: (voice) => `The voice “${voice}” stopped because of a fault. Please try again.`,
  },

  noVoice: (language) => `This device has no voice for ${language}`,
  noVoiceHelp:
    'The article is read by the voices of your device or browser. Once you have added one, press “Try again”.',
  noSpeech: 'This browser cannot read aloud',
  noSpeechHelp: 'Open this page in a recent version of Chrome, Edge, Firefox or Safari.',
  otherSystems: 'On other devices',
  systems: { windows: 'Windows', android: 'Android', ios: 'iPhone and iPad', mac: 'macOS', linux: 'Linux' },
  addVoice: {
    windows: (language) =>
      `Go to Settings → Time & language → Speech, choose Add voices and select ${language}. Then restart the browser. A quicker way: open this page in Microsoft Edge, which comes with voices for ${language}.`,
    android: (language) =>
      `Go to Settings → Accessibility → Text-to-speech output, choose Google’s engine, open its settings, then Install voice data, and download ${language}.`,
    ios: (language) =>
      `Go to Settings → Accessibility → Read & Speak → Voices, choose ${language} and download a voice.`,
    mac: (language) =>
      `Go to System Settings → Accessibility → Read & Speak → System voice → Manage Voices, download ${language}, then restart the browser.`,
    linux: () =>
      'Install the packages speech-dispatcher and espeak-ng, then restart the browser. Firefox is ready to use; Chrome and Chromium must be started with --enable-speech-dispatcher.',
  },
  language: (tag) => {
    const code = primarySubtag(tag);
    return namedBySystem(code) ?? `the language “${code}”`;
  },
};

/** Nothing for a language without an English name, and for what is no language. */
function namedBySystem(code: string): string | undefined {
  try {
    return new Intl.DisplayNames(['en-GB'], { type: 'language', fallback: 'none' }).of(code);
  } catch {
    return undefined;
  }
}
