import { expect, it } from 'vitest';
import { chooseVoice, mostLetters, voicesOf } from '../../../src/reading/listen/voices.ts';

const voice = (name: string, lang: string, more: Partial<SpeechSynthesisVoice> = {}) => ({
  name,
  lang,
  voiceURI: name,
  localService: true,
  default: false,
  ...more,
});

it.each([
  ['vi', ['vi-VN', 'vi_VN', 'vi', 'VI-vn'], ['vi-VN', 'vi_VN', 'vi', 'VI-vn']],
  ['vi-VN', ['vi', 'en-US'], ['vi']],
  ['vi', ['vie', 'en-VI', ''], []],
  ['en', ['en-US', 'vi-VN', 'en_GB'], ['en-US', 'en_GB']],
])('voices for %s among %j', (language, langs, wanted) => {
  const voices = langs.map((lang) => voice(lang, lang));
  expect(voicesOf(language, voices).map(({ lang }) => lang)).toEqual(wanted);
});

it('the chosen voice comes first, then the system’s own, then any', () => {
  const [linh, an, my] = [voice('Linh', 'vi'), voice('An', 'vi', { default: true }), voice('Mỹ', 'vi')];
  expect(chooseVoice([linh, an, my], 'Mỹ')).toBe(my);
  expect(chooseVoice([linh, an, my], 'gone')).toBe(an);
  expect(chooseVoice([linh, my], '')).toBe(linh);
  expect(chooseVoice([], 'Mỹ')).toBeUndefined();
});

it('only a voice from afar is given short pieces, shorter when it is slow', () => {
  expect(mostLetters(voice('Linh', 'vi'), 1)).toBe(Number.POSITIVE_INFINITY);
  const far = voice('Google', 'vi', { localService: false });
  expect([0.75, 1, 2].map((rate) => mostLetters(far, rate))).toEqual([120, 160, 200]);
});
