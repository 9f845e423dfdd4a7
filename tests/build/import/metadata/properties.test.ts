import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { dateTimeRule } from '../../../../src/article/schema/textRules.ts';
import { articleId } from '../../../../src/build/import/metadata/articleId.ts';
import { readAuthors } from '../../../../src/build/import/metadata/authors.ts';
import { chooseDates } from '../../../../src/build/import/metadata/chooseDates.ts';
import { isLoneCredit, splitCredit } from '../../../../src/build/import/metadata/credits.ts';
import { looksLikeCrosshead } from '../../../../src/build/import/metadata/crossheads.ts';
import { isDateLine } from '../../../../src/build/import/metadata/dateLine.ts';
import { decodeEntities } from '../../../../src/build/import/metadata/entities.ts';
import { isFurniture } from '../../../../src/build/import/metadata/furniture.ts';
import { cleanHeadline } from '../../../../src/build/import/metadata/headline.ts';
import { chooseLanguage } from '../../../../src/build/import/metadata/language.ts';
import { parseDate } from '../../../../src/build/import/metadata/parseDate.ts';
import { isRelativeTime } from '../../../../src/build/import/metadata/relativeTime.ts';
import { readSection } from '../../../../src/build/import/metadata/sections.ts';
import { isByline, isSignature } from '../../../../src/build/import/metadata/signature.ts';
import { isSourceLine } from '../../../../src/build/import/metadata/sourceLine.ts';
import { gluedPlace, sourceMark } from '../../../../src/build/import/metadata/sourceMark.ts';
import { cpuSeconds } from '../formats/cpuTime.ts';

const rules: Record<string, (text: string) => unknown> = {
  articleId,
  chooseDates: (text) => chooseDates({ published: [text], modified: [text] }, [text]),
  chooseLanguage: (text) => chooseLanguage(text, text),
  cleanHeadline: (text) =>
    cleanHeadline({ h1: text, ogTitle: text, title: text, jsonLd: text, siteName: text, host: text }),
  decodeEntities,
  gluedPlace: (text) => gluedPlace(text, text + text),
  isByline,
  isDateLine,
  isFurniture,
  isLoneCredit,
  isRelativeTime,
  isSignature,
  isSourceLine,
  looksLikeCrosshead: (text) => looksLikeCrosshead(text, text, text),
  parseDate,
  readAuthors: (text) => readAuthors([text], [text]),
  readSection: (text) => readSection([text], [{ id: 'a', name: text }]),
  sourceMark,
  splitCredit,
};

const instant = v.pipe(v.string(), dateTimeRule);

/** Texts of the characters and words that the rules look for. */
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        ...'05/07/2021|09:57|Thứ Hai|ngày|tháng|năm|GMT+7|AM|(|)| - | |, |: |.|Ảnh|Lê Thu|TTO|Theo|By|&amp;|&#7907;|<b>|Xem thêm|99|31|Z|T'.split(
          '|',
        ),
        '|',
        '\n',
        '\u0300',
        '\ud800',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

it.each(Object.entries(rules))('%s never throws', (_, rule) => {
  fc.assert(
    fc.property(texts, (text) => {
      rule(text);
    }),
  );
});

it('gives dates only that an article may have', () => {
  const days = fc.tuple(
    fc.nat(40),
    fc.nat(14),
    fc.nat(9999),
    fc.nat(30),
    fc.nat(70),
    fc.integer({ min: -2000, max: 2000 }),
  );
  fc.assert(
    fc.property(days, ([day, month, year, hour, minute, zone]) => {
      const sign = zone < 0 ? '-' : '+';
      const offset = sign + String(Math.abs(zone)).padStart(4, '0');
      const parsed = parseDate(
        `${day}/${month}/${String(year).padStart(4, '0')} ${hour}:${String(minute).padStart(2, '0')} ${offset}`,
      );
      if (parsed) expect(v.is(instant, parsed.instant), parsed.instant).toBe(true);
    }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = parseDate(text);
      if (parsed) expect(v.is(instant, parsed.instant), parsed.instant).toBe(true);
    }),
  );
});

it('leaves of a marked text an end of it, and makes ids of no other characters', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(text.endsWith(sourceMark(text).rest)).toBe(true);
      expect(articleId(text)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
      expect(articleId(text).length).toBeLessThanOrEqual(80);
    }),
  );
});

const units = [
  '.',
  '1',
  ' ',
  '(',
  ')',
  '-',
  'a',
  'A',
  'Ả',
  '|',
  ':',
  '/',
  '&',
  '<',
  '1/',
  '- ',
  ' | ',
  'A.',
  '(a',
  'và ',
  'Ảnh: ',
  '\u00a0',
  ' \n',
];

it.each(Object.entries(rules))('%s ends on a megabyte of anything', async (_, rule) => {
  const taken = await cpuSeconds(() => {
    for (const unit of units) {
      for (const length of [150, 2_000, 1_000_000]) rule(unit.repeat(length / unit.length));
    }
  });
  expect(taken).toBeLessThan(5);
});
