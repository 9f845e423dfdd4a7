// @vitest-environment node
import { expect, it } from 'vitest';
import { agreeingNotices } from '../../../../src/build/import/compose/fieldNotices.ts';

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
