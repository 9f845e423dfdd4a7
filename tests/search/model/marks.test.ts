import { describe, expect, it } from 'vitest';
import { markRanges } from '../../../src/search/model/marks.ts';
import { rules } from '../../../src/search/model/rules.ts';
import { snippetOf } from '../../../src/search/model/snippet.ts';

/** The marked parts of a text. */
function marked(text: string, query: string, isApart = false): string[] {
  const composed = text.normalize('NFC');
  return markRanges(text, query, isApart).map(({ start, end }) => composed.slice(start, end));
}

describe('marked is', () => {
  it.each([
    ['the word as written, not its like', 'Ông Dương đi đường vòng', 'đường', ['đường']],
    ['each of them', 'Đường sắt, đường bộ', 'đường', ['Đường', 'đường']],
    ['its like, where the word is not there', 'Ông Dương đi bộ', 'đường', ['Dương']],
    ['with bare letters, each way to mark them', 'Ông Dương đi đường vòng', 'duong', ['Dương', 'đường']],
    ['the whole phrase, with what parts its words', 'Ở Bà Rịa – Vũng Tàu', 'bà rịa vũng tàu', ['Bà Rịa – Vũng Tàu']],
    ['a phrase whose tone stands elsewhere', 'Khánh Hòa đón khách', 'khánh hoà', ['Khánh Hòa']],
    ['a phrase in letters that are taken apart', 'Tỉnh Đồng Nai'.normalize('NFD'), 'đồng nai', ['Đồng Nai']],
    ['a word that is begun', 'Kinh tế, kinh tuyến, kinh doanh', 'kinh t', ['Kinh tế', 'kinh tuyến']],
    ['nothing of a phrase whose words stand apart', 'Công trường an toàn', 'công an', []],
    ['nothing for nothing', 'Công an', '…', []],
  ])('%s', (_, text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });

  it('each whole word, where words apart were found', () => {
    expect(marked('Công trường an toàn, công nhân anh hùng', 'công an', true)).toEqual(['Công', 'an', 'công']);
  });
});

describe('a snippet', () => {
  const words = (count: number, word: string) => Array(count).fill(word).join(' ');
  const long = `${words(50, 'trước')} Đồng Nai ${words(50, 'sau')}.`;

  it('has thirty words around what was found, eight of them before', () => {
    const snippet = snippetOf(rules, ['Không có gì.', long], 'đồng nai');
    expect(snippet?.text).toBe(`${words(8, 'trước')} Đồng Nai ${words(20, 'sau')}`);
    expect(snippet?.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(['Đồng Nai']);
    expect(snippet).toMatchObject({ isCutBefore: true, isCutAfter: true });
  });

  it('is a short text whole, with its full stop', () => {
    expect(snippetOf(rules, ['“Đồng Nai” mở cửa.'], 'dong nai')).toMatchObject({
      text: '“Đồng Nai” mở cửa.',
      isCutBefore: false,
      isCutAfter: false,
    });
  });

  it('reaches further back at the end of a text', () => {
    expect(snippetOf(rules, [`${words(50, 'trước')} Đồng Nai`], 'đồng nai')?.text).toBe(
      `${words(28, 'trước')} Đồng Nai`,
    );
  });

  it('is of the text that agrees best with what was typed', () => {
    expect(snippetOf(rules, ['Dòng nải chuối', 'Đồng Nai mở cửa'], 'đồng nai')?.text).toBe('Đồng Nai mở cửa');
    expect(snippetOf(rules, ['Công trường mới', 'Công trường an toàn'], 'công an', true)?.text).toBe(
      'Công trường an toàn',
    );
  });

  it('is none where nothing was found', () => {
    expect(snippetOf(rules, ['Dòng sông', ''], 'đồng nai')).toBeUndefined();
    expect(snippetOf(rules, [], 'đồng nai')).toBeUndefined();
  });
});
