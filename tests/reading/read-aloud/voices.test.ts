import { expect, it } from 'vitest';
import {
  chooseVoice,
  indexOfVoice,
  maxChunkLength,
  voiceKeys,
  voiceNames,
  voicesOf,
} from '../../../src/reading/read-aloud/voices.ts';

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
  ['vi', ['vie-VNM', 'en-VI', ''], ['vie-VNM']],
  ['fil', ['fi-FI', 'tl_PH', 'fil-PH'], ['tl_PH', 'fil-PH']],
  ['he', ['iw-IL', 'he', 'hmn'], ['iw-IL', 'he']],
  ['hmn', ['hm', 'hmn', 'hi-IN'], ['hmn']],
  ['cjm', ['c', 'km-KH', 'x-y', '?'], []],
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

it('voices that share an address are told apart by their names, then by their order', () => {
  const one = voice('Giọng 1', 'vi', { voiceURI: 'hệ thống' });
  const two = voice('Giọng 2', 'vi', { voiceURI: 'hệ thống' });
  const twoAgain = voice('Giọng 2', 'vi', { voiceURI: 'hệ thống' });
  const linh = voice('Linh', 'vi');
  const voices = [one, two, twoAgain, linh];
  const keys = voiceKeys(voices);
  expect(new Set(keys).size).toBe(4);
  expect(keys.map((key) => voices.indexOf(chooseVoice(voices, key) ?? one))).toEqual([0, 1, 2, 3]);
  expect(voiceNames(voices)).toEqual(['Giọng 1', 'Giọng 2', 'Giọng 2 (2)', 'Linh']);
  expect(voices.map((each) => indexOfVoice(voices, each))).toEqual([0, 1, 2, 3]);
});

it('a voice that was chosen is found again in another list, or the nearest to it', () => {
  const at = (name: string) => voice(name, 'vi', { voiceURI: 'hệ thống' });
  const before = [at('A'), at('B'), at('B'), voice('Linh', 'vi', { default: true })];
  const [, b = '', secondB = '', linh = ''] = voiceKeys(before);
  expect(linh, 'as it was kept when only the address counted').toBe('Linh');
  const other = [voice('Linh', 'vi', { default: true }), at('B'), at('A')];
  expect(chooseVoice(other, b)).toBe(other[1]);
  expect(chooseVoice(other, secondB)).toBe(other[1]);
  const alone = [voice('Linh', 'vi', { default: true }), at('C')];
  expect(chooseVoice(alone, b)).toBe(alone[1]);
  expect(chooseVoice(before, 'hệ thống')).toBe(before[0]);
  expect(chooseVoice([before[3] ?? at('A')], b)).toBe(before[3]);
  const fresh = before.map((each) => ({ ...each }));
  expect(indexOfVoice(fresh, before[1])).toBe(1);
  expect(indexOfVoice(fresh, undefined)).toBe(-1);
});

it('only a voice from afar is given short pieces, shorter when it is slow', () => {
  expect(maxChunkLength(voice('Linh', 'vi'), 1)).toBe(Number.POSITIVE_INFINITY);
  const far = voice('Google', 'vi', { localService: false });
  expect([0.75, 1, 2].map((rate) => maxChunkLength(far, rate))).toEqual([120, 160, 200]);
});
