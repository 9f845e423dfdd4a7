import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { search, searchable, toArchive } from '../../../src/comments/mine/search.ts';
import type { Comment } from '../../../src/comments/model/comment.ts';
import { foldText } from '../../../src/language/foldText.ts';
import { anyText } from './arbitraries.ts';

const comment = (text: string, name = ''): Comment => ({ id: text, articleId: 'bai', text, name, createdAt: 0 });
const found = (texts: readonly string[], query: string) =>
  search(toArchive(texts.map((text) => searchable(comment(text)))), query).map((item) => item.comment.text);
const finds = (text: string, query: string) => found([text], query).length === 1;

describe('a comment made ready', () => {
  it('is its name and its text in NFC and lower case, and the same without marks', () => {
    const ready = searchable(comment('Chống Dịch'.normalize('NFD'), 'Đỗ Ánh'));
    expect(ready.text).toBe('đỗ ánh\nchống dịch');
    expect(ready.folded).toBe('do anh\nchong dich');
  });

  it('is in one spelling, without letters that show nothing', () => {
    const old = searchable(comment('Hòa, thủy điện, qúy\u200B báu, Ð\u00ADà ❤\uFE0F', 'Ɖỗ Xóa'));
    const modern = searchable(comment('Hoà, thuỷ điện, quý báu, Đà ❤', 'Đỗ Xoá'));
    expect(old.text).toBe(modern.text);
    expect(old.folded).toBe(modern.folded);
    expect(old.folded).toBe('do xoa\nhoa, thuy dien, quy bau, da ❤');
  });

  it('has the same offsets in both', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, name) => {
        const ready = searchable(comment(text, name));
        expect(ready.folded).toBe(foldText(ready.text));
        expect(ready.folded).toHaveLength(ready.text.length);
      }),
    );
  });
});

describe('a query finds', () => {
  it.each([
    ['letters with marks by letters without', 'Lực lượng tuyến đầu', 'luc luong tuyen dau'],
    ['marks given in part', 'Lực lượng tuyến đầu', 'tuyen đầu'],
    ['marks given in full', 'Lực lượng tuyến đầu', 'tuyến đầu'],
    ['decomposed letters in the query', 'Lực lượng tuyến đầu', 'tuyến đầu'.normalize('NFD')],
    ['decomposed letters in the text', 'Lực lượng tuyến đầu'.normalize('NFD'), 'tuyến đầu'],
    ['đ by d', 'Đường phố', 'duong'],
    ['đ by đ', 'Đường phố', 'đuong'],
    ['capitals by small letters', 'TP HCM', 'hcm'],
    ['small letters by capitals', 'đẹp quá', 'ĐẸP'],
    ['parts of words', 'Lực lượng', 'uong'],
    ['words in another order', 'Lực lượng tuyến đầu', 'đầu lực'],
    ['words on several lines', 'Lực lượng\ntuyến đầu', 'luong tuyen'],
    ['one of several places, where only the last has the marks', 'chi chí chì chỉ', 'chỉ'],
    ['past white space at its ends and between', 'Lực lượng tuyến đầu', ' \n luc \t\u00A0 dau '],
    ['emoji', 'Hay 👍🏽', '👍🏽'],
    ['a tone on the other vowel', 'Hoà Bình', 'hòa bình'],
    ['a tone on the other vowel, the other way round', 'hòa bình', 'HOÀ'],
    ['a tone on the other vowel of oe', 'mạnh khoẻ', 'khỏe'],
    ['a tone on the other vowel of uy', 'tàu thủy', 'thuỷ'],
    ['a tone on the other vowel before a consonant', 'hòan tòan', 'hoàn toàn'],
    ['a tone on the other vowel before another', 'ngòai', 'ngoài'],
    ['a tone on the other vowel behind q', 'Qúy vị', 'quý'],
    ['a tone on the other vowel behind q and u', 'qúa', 'quá'],
    ['decomposed letters with the tone elsewhere', 'Thủy'.normalize('NFD'), 'thuỷ'],
    ['the first letters of a word, as it is typed', 'hoà', 'hò'],
    ['the last letters of a word', 'hòa', 'oà'],
    ['a word whose tone is left out in part', 'hòa giải', 'hoa giải'],
    ['Đ by what is typed for it', 'Đà Nẵng', 'Ðà nẵng'],
    ['what is typed for Đ by đ', 'Ðà Nẵng Ɖẹp', 'đà đẹp'],
    ['what is typed for Đ by d', 'Ðà Nẵng', 'da nang'],
    ['words with letters in them that show nothing', 'Chống\u200B d\u00ADịch', 'chống dịch'],
    ['letters by a query with letters that show nothing', 'Chống dịch', '\uFEFFchống\u200B'],
    ['emoji in either look', 'Hay ❤️', '❤'],
    ['signs that mean something to patterns', 'Thật (à)? [a-z]* \\', '(à)? [a-z]* \\'],
  ])('%s', (_, text, query) => {
    expect(finds(text, query)).toBe(true);
  });

  it('a name', () => {
    expect(search(toArchive([searchable(comment('Hay', 'Nguyễn Ánh'))]), 'nguyen hay')).toHaveLength(1);
  });
});

describe('a query does not find', () => {
  it.each([
    ['other marks than it has', 'chị', 'chỉ'],
    ['letters without the marks that it has', 'chi', 'chỉ'],
    ['d by đ', 'duong', 'đuong'],
    ['a letter with one mark of the two', 'tuyên', 'tuyến'],
    ['a letter with one mark more', 'tuyến', 'tuyên'],
    ['some of its words only', 'Lực lượng', 'luc dau'],
    ['another tone on the other vowel', 'hoá', 'hòa'],
    ['a tone on the other vowel of other pairs', 'mùa', 'muà'],
    ['a word that is not spelt in two ways', 'hài', 'hì'],
    ['d by what is typed for đ', 'da', 'ða'],
    ['words across the end of the name', 'b', 'a b'],
    ['marks in one place and letters in another', 'chị chi', 'chỉ'],
  ])('%s', (_, text, query) => {
    expect(finds(text, query)).toBe(false);
  });
});

describe('the order', () => {
  it('is kept, except that what has the query letter for letter comes first', () => {
    expect(found(['chị em', 'CHI EM', 'em chi', 'chỉ em', 'chi em', 'chú'], ' chi  em ')).toEqual([
      ...['CHI EM', 'chi em'],
      ...['chị em', 'em chi', 'chỉ em'],
    ]);
  });

  it('puts both spellings of the query first, as they come', () => {
    const texts = ['hoa', 'hỏa hoạn', 'hoà', 'Hòa', 'HOA hòa', 'hóa'];
    expect(found(texts, 'hòa')).toEqual(['hoà', 'Hòa', 'HOA hòa']);
    expect(found(texts, 'hoà')).toEqual(found(texts, 'hòa'));
    expect(found(texts, 'hoa')).toEqual(['hoa', 'HOA hòa', 'hỏa hoạn', 'hoà', 'Hòa', 'hóa']);
  });

  it.each(['', ' ', '\n\t\u00A0'])('is kept for the query %j, which finds all', (query) => {
    expect(found(['b', 'a', ''], query)).toEqual(['b', 'a', '']);
  });

  it('of the given list itself is never changed', () => {
    const items = [searchable(comment('chị')), searchable(comment('chi'))];
    const before = [...items];
    expect(search(toArchive(items), '')).not.toBe(items);
    search(toArchive(items), 'chi');
    expect(items).toEqual(before);
  });
});

/** The rule said again without any haste. */
function findsSlowly(text: string, query: string): boolean {
  const lowered = `\n${text}`.toLowerCase().normalize('NFC');
  const bare = foldText(lowered);
  const places = Array.from({ length: lowered.length }, (_, at) => at);
  const words = query.toLowerCase().normalize('NFC').split(/\s+/u).filter(Boolean);
  return words.every((word) => {
    const plain = foldText(word);
    const offsets = Array.from({ length: word.length }, (_, offset) => offset);
    return places.some((at) =>
      offsets.every((offset) => (word[offset] === plain[offset] ? bare : lowered)[at + offset] === word[offset]),
    );
  });
}

it('any query finds what the rule says, in any text', () => {
  const letters = fc.array(fc.constantFrom(...'aáàâấăchiìíỉđdĐ Ấ\n\u0301👍'), { maxLength: 10 });
  const text = letters.map((list) => list.join(''));
  fc.assert(
    fc.property(text, text, (content, query) => {
      expect(finds(content, query)).toBe(findsSlowly(content, query));
    }),
    { numRuns: 1_000 },
  );
});

it('any text is found by any piece of it that begins and ends with a letter', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'aấđ chỉ'), { minLength: 1 }), fc.nat(), fc.nat(), (list, from, length) => {
      const text = list.join('');
      const start = from % text.length;
      const piece = text.slice(start, start + 1 + (length % text.length));
      expect(finds(text, piece)).toBe(true);
      expect(finds(text, foldText(piece))).toBe(true);
    }),
  );
});

/** Words of which each has two spellings, in pairs. */
const twice = [
  'hòa hoà',
  'khỏe khoẻ',
  'thủy thuỷ',
  'xóa xoá',
  'họa hoạ',
  'lõa loã',
  'lòe loè',
  'tùy tuỳ',
  'lũy luỹ',
  'ụy uỵ',
]
  .concat(['tòan toàn', 'hòai hoài', 'xóay xoáy', 'húyt huýt', 'qúy quý', 'qủa quả'])
  .map((pair) => pair.split(' ') as [string, string]);

it('a text finds and is found in either spelling of its words, in any case and normal form', () => {
  const form = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.normalize('NFD'),
  );
  const word = fc.tuple(fc.constantFrom(...twice), fc.boolean(), fc.boolean());
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), form, form, (words, ofText, ofQuery) => {
      const text = ofText(words.map(([pair, second]) => pair[second ? 1 : 0]).join(' '));
      const query = ofQuery(words.map(([pair, , second]) => pair[second ? 1 : 0]).join(' '));
      expect(finds(text, query)).toBe(true);
      expect(found([`${text} x`, text], query)).toEqual([`${text} x`, text]);
      expect(finds(text, foldText(query))).toBe(true);
      for (let at = 1; at < text.length; at += 1)
        for (const part of [text.slice(0, at), text.slice(at), text.slice(at - 1, at + 2)])
          if (!/^\p{M}/u.test(part)) expect(finds(text, part)).toBe(true);
    }),
  );
});
