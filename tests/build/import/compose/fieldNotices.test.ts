import { expect, it } from 'vitest';
import { agreeingNotices, sectionNotices } from '../../../../src/build/import/compose/fieldNotices.ts';

const fields = { headline: 'Ghe về bến', description: 'Nước ròng, ghe về muộn.', keywords: ['Du lịch'] };

it.each(['Ghe về bến', 'NƯỚC RÒNG, ghe về muộn'])('what a field says was not dropped: %s', (text) => {
  expect(agreeingNotices([{ code: 'dropped-furniture', text, line: 3 }], fields)).toEqual([]);
});

it('an unknown section that is a keyword is told as one', () => {
  expect(agreeingNotices([{ code: 'unknown-section', text: 'du lịch' }], fields)).toEqual([
    { code: 'section-as-keyword', text: 'du lịch' },
  ]);
});

it.each([
  { code: 'dropped-furniture' as const, text: 'Chia sẻ' },
  { code: 'dropped-furniture' as const, text: 'Du lịch' },
  { code: 'unknown-section' as const, text: 'Xã hội' },
  { code: 'headline-guess' as const, text: 'Ghe về bến' },
])('all else is told as it was: $code $text', (notice) => {
  expect(agreeingNotices([notice], fields)).toEqual([notice]);
  expect(agreeingNotices([notice], { keywords: [] })).toEqual([notice]);
});

const sections = [
  { id: 'thoi-su', name: 'Thời sự' },
  { id: 'kinh-te', name: 'Kinh tế' },
];

it.each([
  [['Thời sự'], []],
  [
    ['thoi-su', 'Kinh tế', 'Ẩm thực', 'Ẩm thực'],
    ['other-section Kinh tế', 'unknown-section Ẩm thực'],
  ],
  [['Thời sự', 'Du lịch'], []],
  [
    ['Ẩm thực', 'Chợ quê'],
    ['unknown-section Ẩm thực', 'unknown-section Chợ quê'],
  ],
  [
    ['Du lịch', 'Chợ quê'],
    ['unknown-section Du lịch', 'unknown-section Chợ quê'],
  ],
  [[], []],
])('every section that an input names and the article has not is told: %j', (named, told) => {
  const section = named.some((name) => /thoi-su|Thời sự/u.test(name)) ? 'thoi-su' : undefined;
  const notices = sectionNotices(named, { section, keywords: ['Du lịch'] }, sections, 'markdown');
  expect(notices.map(({ code, text }) => `${code} ${text}`)).toEqual(told);
});

it('of the sections that a page may be in only the likeliest is told', () => {
  expect(sectionNotices(['Ẩm thực', 'Chợ quê'], { section: undefined, keywords: [] }, sections, 'page')).toHaveLength(
    1,
  );
  expect(sectionNotices(['Thời sự', 'Chợ quê'], { section: 'thoi-su', keywords: [] }, sections, 'page')).toEqual([]);
});
