import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, darkAccent } from '../../../src/build/settings/accentColours.ts';
import { checkSettings } from '../../../src/build/settings/checkSettings.ts';
import { darkPaper, lightPaper } from '../../../src/ui/paperColours.ts';

const text = readFileSync('src/site.json', 'utf8');
const check = (changed: string) => checkSettings('src/site.json', changed, ['en', 'vi']);
const settings = JSON.parse(text);
const withSetting = (fields: object) => JSON.stringify({ ...settings, ...fields }, null, 2);

describe('the settings', () => {
  it('of this paper are right', () => {
    expect(check(text)).toEqual(settings);
  });

  it.each<[string, object, string]>([
    ['a blank name', { name: ' ' }, '3:11 /name found " ", expected text that is not blank'],
    ['a number for a name', { name: 7 }, '3:11 /name found 7, expected a text'],
    [
      'no address',
      { url: 'bantin.example' },
      '6:10 /url found "bantin.example", expected the address the site will have',
    ],
    ['an unknown time zone', { timeZone: 'Asia/Saigong' }, '7:15 /timeZone found "Asia/Saigong", expected a time zone'],
    ['an offset for a time zone', { timeZone: '+07:00' }, '7:15 /timeZone found "+07:00", expected a time zone'],
    [
      'a language without a folder',
      { language: 'de' },
      '8:15 /language found "de", expected the name of a folder in src/language: en, vi',
    ],
    [
      'no language tag',
      { language: '../vi' },
      '8:15 /language found "../vi", expected a language tag (BCP 47), such as vi or en',
    ],
    [
      'a section id with marks',
      { sections: [{ id: 'thời-sự', name: 'Thời sự' }] },
      '11:13 /sections/0/id found "thời-sự", expected lower-case',
    ],
    [
      'two sections of one id',
      {
        sections: [
          { id: 'a', name: 'A' },
          { id: 'a', name: 'B' },
        ],
      },
      '9:15 /sections found',
    ],
    ['a colour by name', { accentColor: 'red' }, '/accentColor found "red", expected a colour such as #a3261b'],
    [
      'a colour too light for paper',
      { accentColor: '#ff8800' },
      '/accentColor found "#ff8800", expected a colour that can be read',
    ],
    [
      'a link that runs a script',
      { footerLinks: [{ name: 'A', url: 'javascript:alert(1)' }] },
      '/footerLinks/0/url found',
    ],
    [
      'a link to another host by its path',
      { footerLinks: [{ name: 'A', url: '//a.example' }] },
      '/footerLinks/0/url found',
    ],
    [
      'one link twice',
      {
        footerLinks: [
          { name: 'A', url: '/a' },
          { name: 'B', url: '/a' },
        ],
      },
      '/footerLinks found',
    ],
    ['half an article', { feedLength: 1.5 }, '/feedLength found 1.5, expected a whole number from 1 to 100'],
    ['no articles', { feedLength: 0 }, '/feedLength found 0, expected a whole number from 1 to 100'],
    [
      'a setting that there is not',
      { colour: 'red' },
      '/colour found the unknown key "colour", expected one of the keys "$schema", "name"',
    ],
    ['a missing setting', { timeZone: undefined }, '1:1 / found no key "timeZone", expected'],
  ])('with %s are told with their line', (_, fields, line) => {
    expect(() => check(withSetting(fields))).toThrow(line);
    expect(() => check(withSetting(fields))).toThrow(/^src\/site\.json:\d+:\d+ \//u);
  });

  it('are told all at once, in the order of the file, as JSON too', () => {
    const line = (error: unknown) => String(error).match(/(?<=site\.json:)\d+/gu);
    expect(() => check(text.replace('"vi",', '"vi"'))).toThrow('expected a comma');
    try {
      check(withSetting({ name: '', url: '', feedLength: -1 }));
    } catch (error) {
      expect(line(error)).toHaveLength(3);
      expect(line(error)).toEqual(line(error)?.toSorted((a, b) => Number(a) - Number(b)));
    }
  });
});

describe('the accent colour', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#a3261b', lightPaper, 7.28],
  ])('%s on %s has the contrast %d', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 1);
    expect(contrast(other, one)).toBeCloseTo(expected, 1);
  });

  it.each(['#a3261b', '#1d4e89', '#005500', '#6a0dad', '#000000', '#333333'])(
    'of %s is lighter on dark paper, 7:1 and more',
    (colour) => {
      const light = darkAccent(colour) ?? '';
      expect(light).toMatch(/^#[0-9a-f]{6}$/u);
      expect(contrast(light, darkPaper)).toBeGreaterThanOrEqual(7);
    },
  );
});
