/** The voices that speak a language, whatever the region; systems write its name `vi-VN`, `vi_VN` or `vi`. */
export function voicesOf(language: string, voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice[] {
  return voices.filter(({ lang }) => primary(lang) === primary(language));
}

/** The voice that the reader has chosen, else the system's own choice, else the first. */
export function chooseVoice(voices: readonly SpeechSynthesisVoice[], chosen: string): SpeechSynthesisVoice | undefined {
  return voices.find(({ voiceURI }) => voiceURI === chosen) ?? voices.find((voice) => voice.default) ?? voices[0];
}

/** The most letters in one go: Chrome cuts voices that speak from afar at about 14 s, without a word. */
export function mostLetters({ localService }: SpeechSynthesisVoice, rate: number): number {
  return localService ? Number.POSITIVE_INFINITY : Math.round(160 * Math.min(rate, 1.25));
}

function primary(tag: string): string | undefined {
  return tag.toLowerCase().split(/[-_]/u)[0];
}
