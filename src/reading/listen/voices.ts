/** The voices that speak a language, whatever the region; systems write its name `vi-VN`, `vi_VN`, `vi` or `vie-VNM`. */
export function voicesOf(language: string, voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice[] {
  return voices.filter(({ lang }) => primary(lang) === primary(language));
}

/**
 * What tells each voice of a list from the others, now and at the next visit: its `voiceURI`, on Android the same for
 * several; to that its name is added then, and its number where even that is the same.
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

/** The names of the voices of a list, each another. */
export function voiceNames(voices: readonly SpeechSynthesisVoice[]): string[] {
  return numbered(
    voices.map(({ name }) => name),
    (name, number) => `${name} (${number})`,
  );
}

/** The place of a voice in a list, which may be a later one with other objects; -1 if it is not there. */
export function placeOf(voices: readonly SpeechSynthesisVoice[], voice: SpeechSynthesisVoice | undefined): number {
  const at = voice ? voices.indexOf(voice) : -1;
  return at < 0 ? voices.findIndex((each) => each.voiceURI === voice?.voiceURI && each.name === voice.name) : at;
}

/**
 * The voice that the reader has chosen, or the nearest to it, else the system's own choice, else the first.
 *
 * @param chosen its key, perhaps in a list of another day
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

/** The most letters in one go: Chrome cuts voices that speak from afar at about 14 s, without a word. */
export function mostLetters({ localService }: SpeechSynthesisVoice, rate: number): number {
  return localService ? Number.POSITIVE_INFINITY : Math.round(160 * Math.min(rate, 1.25));
}

/** The language of a tag, by its one name: `vie`, `iw` and `tl` are `vi`, `he` and `fil`. */
function primary(tag: string): string | undefined {
  const [language = ''] = tag.split(/[-_]/u);
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return language;
  }
}

/** Texts with their number behind those that stand in the list before. */
function numbered(texts: readonly string[], add: (text: string, number: number) => string): string[] {
  return texts.map((text, index) => {
    const before = texts.slice(0, index).filter((each) => each === text).length;
    return before === 0 ? text : add(text, before + 1);
  });
}
