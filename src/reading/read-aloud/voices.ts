import { primarySubtag } from '../../language/primarySubtag.ts';

/** The voices that speak a language, whatever the region; systems write its name `vi-VN`, `vi_VN`, `vi` or `vie-VNM`. */
export function voicesOf(language: string, voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice[] {
  return voices.filter(({ lang }) => primarySubtag(lang) === primarySubtag(language));
}

/**
 * A stable unique key for each voice of a list: its `voiceURI`; on Android several share one, so the name is added, and a
 * number where that is the same too.
 */
export function voiceKeys(voices: readonly SpeechSynthesisVoice[]): string[] {
  const addresses = voices.map(({ voiceURI }) => voiceURI);
  return numbered(
    voices.map(({ voiceURI, name }) =>
      addresses.indexOf(voiceURI) === addresses.lastIndexOf(voiceURI) ? voiceURI : `${voiceURI}\n${name}`,
    ),
    (key, number) => `${key}\n${number}`,
  );
}

/** Unique names of the voices of a list. */
export function voiceNames(voices: readonly SpeechSynthesisVoice[]): string[] {
  return numbered(
    voices.map(({ name }) => name),
    (name, number) => `${name} (${number})`,
  );
}

/** The index of a voice in a list, which may hold other objects for the same voices; -1 if it is not there. */
export function indexOfVoice(voices: readonly SpeechSynthesisVoice[], voice: SpeechSynthesisVoice | undefined): number {
  const at = voice ? voices.indexOf(voice) : -1;
  return at < 0 ? voices.findIndex((each) => each.voiceURI === voice?.voiceURI && each.name === voice.name) : at;
}

/**
 * The voice that the reader has chosen, or the nearest to it, else the system's default, else the first.
 *
 * @param chosen its key, perhaps from an earlier list
 */
export function chooseVoice(voices: readonly SpeechSynthesisVoice[], chosen: string): SpeechSynthesisVoice | undefined {
  const [address, name] = chosen.split('\n');
  const near = chosen ? voices.filter(({ voiceURI }) => voiceURI === address) : [];
  return (
    voices[voiceKeys(voices).indexOf(chosen)] ??
    near.find((voice) => voice.name === name) ??
    near[0] ??
    voices.find((voice) => voice.default) ??
    voices[0]
  );
}

/** The longest utterance in UTF-16 units: Chrome cuts remote voices at about 14 s, without an error. */
export function maxChunkLength({ localService }: SpeechSynthesisVoice, rate: number): number {
  return localService ? Number.POSITIVE_INFINITY : Math.round(160 * Math.min(rate, 1.25));
}

/** Adds a number to each text that stood in the list before. */
function numbered(texts: readonly string[], add: (text: string, number: number) => string): string[] {
  return texts.map((text, index) => {
    const before = texts.slice(0, index).filter((each) => each === text).length;
    return before === 0 ? text : add(text, before + 1);
  });
}
