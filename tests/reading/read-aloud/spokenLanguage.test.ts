import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { spokenLanguage } from '../../../src/reading/read-aloud/spokenLanguage.ts';

const seed = readFileSync('tests/fixtures/seed.txt', 'utf8');
const english =
  'The Ministry of Public Security sent 2,000 officers to Hồ Chí Minh City, said Major General Lê Hồng Nam. They are to help at the checkpoints of the city for as long as the lockdown is going to last there.';
const french =
  'Après avoir été à l’hôpital, le général a dû prêter ses véhicules à la région; où et quand, il ne l’a pas révélé.';

test.each([
  ['as it was written', seed, 'vi', 'vi', 'vi'],
  ['a language with a region', seed, 'vi-VN', 'vi', 'vi-VN'],
  ['in decomposed letters', seed.normalize('NFD'), 'vi', 'vi', 'vi'],
  ['translated', english, 'vi', 'en', 'en'],
  ['translated into a language with accents', french, 'vi', 'fr', 'fr'],
  ['said to be translated, and not yet', seed, 'vi', 'en', 'vi'],
  ['written in another language', english, 'en', 'vi', 'en'],
  ['written in another language and translated into ours', seed, 'en', 'vi', 'vi'],
  ['written in another language and translated into a third', french, 'en', 'fr', 'fr'],
  ['empty', '', 'vi', 'vi', 'vi'],
])('%s', (_, text, written, root, language) => {
  expect(spokenLanguage(text, written, root)).toBe(language);
});

const yoruba = 'Gbogbo ènìyàn ni a bí ní òmìnira; iyì àti ẹ̀tọ́ kọ̀ọ̀kan sì dọ́gba. Wọ́n ní ẹ̀bùn láákàyè àti ti ẹ̀rí-ọkàn.';

test('a language that shares letters with Vietnamese is read as what it is', () => {
  expect(spokenLanguage(yoruba, 'yo', 'yo', 'yo')).toBe('yo');
  expect(spokenLanguage(yoruba, 'yo', 'en', 'en')).toBe('yo');
});

test.each([
  ['as it was written', english, 'en', 'en', 'en'],
  ['written in Vietnamese', seed, 'vi', 'en', 'vi'],
  ['written in a third language', french, 'fr', 'en', 'fr'],
  ['with a region', english, 'en-AU', 'en', 'en-AU'],
  ['translated into Vietnamese', seed, 'en', 'vi', 'vi'],
  ['translated into a third language', french, 'en', 'fr', 'fr'],
  ['written in Vietnamese and translated into English', english, 'vi', 'en', 'en'],
  ['empty', '', 'en', 'en', 'en'],
])('on a site in English: %s', (_, text, written, root, language) => {
  expect(spokenLanguage(text, written, root, 'en')).toBe(language);
});
