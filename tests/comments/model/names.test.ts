import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAnnotation } from '../../../src/comments/mine/parseAnnotation.ts';
import { planImport } from '../../../src/comments/mine/planImport.ts';
import { type Comment, createComment, parseComment, parseEntry } from '../../../src/comments/model/comment.ts';
import {
  cleanName,
  countGraphemes,
  isVisible,
  maxNameBytes,
  maxNameGraphemes,
  normalizeName,
} from '../../../src/comments/model/text.ts';

/** Of 25 bytes, 11 units. */
const family = '👨‍👩‍👧‍👦';

/** One letter of 100 bytes. */
const heaped = `á${'\u0301'.repeat(49)}`;

/** Letters that show nothing, of every kind: all that Unicode says need not show, blank braille, annotation anchors. */
const invisible = Array.from({ length: 0xe1000 }, (_, point) => point)
  .filter((point) => point < 0xd800 || point > 0xdfff)
  .map((point) => String.fromCodePoint(point))
  .filter((letter) => /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2800\uFFF9-\uFFFB]/u.test(letter));

/** Any UTF-16 units, well-formed or not, with many that names must not have. */
const anyName = fc
  .array(
    fc.oneof(
      fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        ...' \n\t\0\u202E\u2066\u200B\u200D\u200C\uFE0F\u0301\u0323ấđ',
        '👩',
        family,
        '🇻🇳',
        '\uD83D',
        '☀️',
      ),
      fc.constantFrom(
        'می\u200Cخواهم',
        'क्\u200Dष',
        '\u{E0100}',
        '葛',
        '1\uFE0F\u20E3',
        '🏴󠁧󠁢󠁷󠁬󠁳󠁿',
        '\u{1F3F4}\u{E0061}',
        'a'.repeat(40),
      ),
      fc.constantFrom(...invisible),
    ),
    { maxLength: 150, size: '+1' },
  )
  .map((pieces) => pieces.join(''));

describe('a name', () => {
  it.each([
    ['is as it was written', 'Nguyễn Thị Ánh', 'Nguyễn Thị Ánh'],
    ['may be as long as its field allows', 'ơ'.repeat(maxNameGraphemes), 'ơ'.repeat(maxNameGraphemes)],
    ['ends where the field does', 'ơ'.repeat(maxNameGraphemes + 1), 'ơ'.repeat(maxNameGraphemes)],
    ['is counted in letters', 'q\u0323\u0301'.repeat(maxNameGraphemes), 'q\u0323\u0301'.repeat(maxNameGraphemes)],
    [
      'has an emoji for its last letter',
      `${'a'.repeat(maxNameGraphemes - 1)}${family}`,
      `${'a'.repeat(maxNameGraphemes - 1)}${family}`,
    ],
    ['has no half of an emoji', `${'a'.repeat(maxNameGraphemes)}${family}`, 'a'.repeat(maxNameGraphemes)],
    ['has no half of a flag', `${'a'.repeat(maxNameGraphemes - 1)}🇻🇳🇻🇳`, `${'a'.repeat(maxNameGraphemes - 1)}🇻🇳`],
    ['has a joiner that joins nothing taken off', `An ${family}\u200D`, `An ${family}`],
    ['may be of nothing but long emoji', family.repeat(maxNameGraphemes), family.repeat(maxNameGraphemes)],
    ['is not cut under its marks where its bytes end', `${heaped.repeat(50)}`, heaped.repeat(maxNameBytes / 100)],
    ['has no space where it was cut', `${'a'.repeat(maxNameGraphemes - 1)} bc`, 'a'.repeat(maxNameGraphemes - 1)],
    ['is measured in composed letters', 'ấ'.normalize('NFD').repeat(maxNameGraphemes), 'ấ'.repeat(maxNameGraphemes)],
    [
      'may be a letter under more marks than fit',
      `a${'\u0301'.repeat(2_000)}`,
      `á${'\u0301'.repeat(maxNameGraphemes - 1)}`,
    ],
    ['is empty where nothing of it can be seen', '\u200B\u2060\u3164\uFE0F', ''],
    ['is one line', 'Minh\n\r\u2028\u0085An', 'Minh An'],
    ['is composed where a letter that shows nothing stood between', 'A\u200B\u0301nh', 'Ánh'],
    ['has no space of what was taken out', '\uFEFF Quản\u200B trị \u2060', 'Quản trị'],
    ['has no controls in it', 'Qu\u0001ản\u007F', 'Quản'],
  ])('%s', (_, name, expected) => {
    expect(cleanName(name)).toBe(expected);
  });

  it('has no letter that shows nothing, wherever it stood', () => {
    expect(invisible.length).toBeGreaterThan(4_000);
    for (const letter of invisible) {
      expect(cleanName(letter)).toBe('');
      expect(cleanName(`Qu${letter}ản${letter}${letter} ${letter}trị${letter}`)).toBe('Quản trị');
    }
    expect(cleanName(invisible.join(''))).toBe('');
  });

  it.each([
    ['a family', family],
    ['a heart on fire', '❤️‍🔥'],
    ['a doctor of some skin', '👩🏽‍⚕️'],
    ['a flag of two', '🏳️‍🌈🏴‍☠️'],
    ['the flag of Wales', '🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
    ['a keycap', '1️⃣ #️⃣'],
    ['the sun in colour', '☀️'],
    ['a plain look', '⌚︎'],
    ['Persian', 'می‌خواهم'],
    ['Urdu with marks', 'مَ‌یں'],
    ['Hindi', 'क्‍ष'],
    ['Bengali', 'র‍্যাব'],
    ['Malayalam, at its end', 'അവന്‍'],
    ['Sinhala', 'ශ්‍රී'],
    ['Kannada', 'ರ‌್ಕ'],
    ['Japanese with the form of its first letter', '葛󠄀城'],
    ['Mongolian', 'ᠠ᠋ᠨ᠎ᠠ'],
  ])('of %s stays as it is', (_, name) => {
    expect(cleanName(name)).toBe(name.normalize('NFC'));
    expect(cleanName(`An ${name} B`)).toBe(`An ${name.normalize('NFC')} B`);
  });

  it.each([
    ['joiners between letters that do not join', 'Qu\u200Dản\u200C trị'],
    ['joiners beside a pictograph', 'Quản trị\u200D'],
    ['a choice of look behind a letter', 'Quả\uFE0Fn tr\uFE0Eị\u{E0100}'],
    ['joiners beside marks of direction', 'Quản\u061C\u200C\u061C trị'],
    ['choices of form behind each other', 'Quản\u180B\u180B\u200C\u180E trị'],
    ['several joiners', 'Quản\u200C\u200D\u200C trị'],
    ['tags without a flag', 'Quản\u{E0067}\u{E0062}\u{E0077}\u{E007F} trị'],
  ])('looks like another without %s, and is it', (_, name) => {
    expect(cleanName(name)).toBe('Quản trị');
  });

  it.each([
    ['👍\uFE0F', '👍'],
    ['👍\u200D', '👍'],
    ['می\u200C\u200Cخواهم', 'میخواهم'],
    ['1\uFE0F', '1'],
    ['🏴\u{E0067}\u{E0062}', '🏴'],
    ['🏴\u{E0067}\u{E0062}\u{E0077}', '🏴'],
  ])('%j looks like %j, and is it', (name, same) => {
    expect(cleanName(name)).toBe(same);
  });

  it('of Latin letters alone is not looked at closely, and is no other for that', () => {
    const latin = Array.from({ length: 0x2000 }, (_, point) => String.fromCharCode(point)).filter((letter) =>
      /[!-~\u00C0-\u024F\u1E00-\u1EFF]/u.test(letter),
    );
    expect(latin.filter((letter) => letter.normalize('NFC') !== letter || !isVisible(letter))).toEqual([]);
    expect(latin.filter((letter) => cleanName(`${letter}\u3164`) !== letter)).toEqual([]);
  });

  it('is clean whatever was written: short, one line, well-formed, turning nothing, with nothing at the ends', () => {
    fc.assert(
      fc.property(anyName, (written) => {
        const name = cleanName(written);
        expect(countGraphemes(name, Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(maxNameGraphemes);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(maxNameBytes);
        expect(name).not.toMatch(
          /[\p{Cc}\p{Bidi_Control}\p{Surrogate}\u2028\u2029\u200B\u2060\u00AD\u2800]|^\u200D|\u200D$/u,
        );
        expect(name).toBe(name.trim());
        expect(name).toBe(name.normalize('NFC'));
        expect(cleanName(name)).toBe(name);
        expect(name === '' || isVisible(name)).toBe(true);
        expect(normalizeName(written).startsWith(name)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is clean once and for all where what stood between two marks is gone', () => {
    expect(cleanName('aa\u00AD\u0323\u200C\u0323')).toBe('aạ\u0323');
  });

  it('that a person typed within the limit is not cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: maxNameGraphemes }), (typed) => {
        expect(cleanName(typed)).toBe(normalizeName(typed));
      }),
    );
  });
});

describe('one name, however it comes', () => {
  const comment: Comment = { id: 'a', articleId: 'bai', text: 'Hay quá.', name: 'Quản trị', createdAt: 0 };
  const disguised = 'Qu\u00ADản\u200B trị\u{E0041}';

  it('from the form', () => {
    expect(createComment({ ...comment, name: disguised }, 0)?.name).toBe('Quản trị');
  });

  it('from the store, where it was kept by an older rule', () => {
    expect(parseComment({ ...comment, name: disguised })).toEqual(comment);
    expect(parseEntry({ ...comment, name: disguised, thread: ['bai', 0] })).toMatchObject({ name: 'Quản trị' });
    expect(parseComment({ ...comment, name: '\u200B' })?.name).toBe('');
  });

  it('from a file, and then it is the same as the one that is here', () => {
    const annotation = {
      id: 'urn:ban-tin:a',
      type: 'Annotation',
      created: '1970-01-01T00:00:00Z',
      creator: { name: disguised },
      body: { type: 'TextualBody', value: comment.text },
      target: { source: 'https://bantin.example/bai-viet/bai' },
    };
    const read = parseAnnotation(annotation);
    if (typeof read === 'string') throw new Error(read);
    expect(read).toMatchObject({ comment: { name: 'Quản trị' }, shortened: false });
    const here = new Map([[read.comment.id, read.comment]]);
    const kept = parseComment({ ...read.comment, name: disguised });
    expect(planImport(kept ? [kept] : [], here)).toEqual({ fresh: [], same: [kept], differing: [] });
    expect(parseAnnotation({ ...annotation, creator: { name: family.repeat(101) } })).toMatchObject({
      shortened: true,
    });
    expect(parseAnnotation({ ...annotation, creator: { name: family.repeat(40) } })).toMatchObject({
      shortened: false,
    });
  });
});
