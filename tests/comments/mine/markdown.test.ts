import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../../src/comments/mine/markdown.ts';
import type { Comment } from '../../../src/comments/model/comment.ts';
import { formatDate } from '../../../src/language/dates.ts';
import { anyComments, anyText } from './arbitraries.ts';

const origin = 'https://bantin.example';
const createdAt = Date.parse('2021-07-05T09:57:00+07:00');
const date = formatDate(createdAt);
const comment: Comment = { id: 'a', articleId: 'bai', text: 'Hay quá.', name: 'Minh An', createdAt };
const write = (...comments: Comment[]) => toMarkdown([{ articleId: 'bai', headline: 'Bài', comments }], origin);
const start = `# Bình luận của tôi\n\n## [Bài](${origin}/bai-viet/bai)\n`;
const quoteOf = (text: string) => write({ ...comment, text }).slice(`${start}\n### Minh An, ${date}\n\n`.length, -1);

describe('the document', () => {
  it('has a heading alone where there is no comment', () => {
    expect(toMarkdown([], origin)).toBe('# Bình luận của tôi\n');
  });

  it('has each article with its address, and under it each comment with its name and its time', () => {
    const second = { articleId: 'b', headline: 'Hai', comments: [{ ...comment, id: 'c', name: '' }] };
    expect(toMarkdown([{ articleId: 'bai', headline: 'Bài', comments: [comment] }, second], origin)).toBe(
      `${start}\n### Minh An, ${date}\n\n> Hay quá.\n\n` +
        `## [Hai](${origin}/bai-viet/b)\n\n### Bạn đọc, ${date}\n\n> Hay quá.\n`,
    );
  });

  it.each([
    ['escapes what an address may not have', 'đ )(]>\\"\n', '%C4%91%20%29%28%5D%3E%5C%22%0A'],
    ['keeps plain letters', 'bo-cong-an', 'bo-cong-an'],
  ])('%s in the id of an article', (_, articleId, expected) => {
    const document = toMarkdown([{ articleId, headline: 'Bài', comments: [] }], origin);
    expect(document).toContain(`## [Bài](${origin}/bai-viet/${expected})\n`);
  });

  it('names an article without a headline by its id', () => {
    expect(toMarkdown([{ articleId: 'a_b', headline: '', comments: [] }], origin)).toContain('## [a\\_b](');
  });
});

describe('a reply', () => {
  const reply = { ...comment, id: 'b', name: '', parentId: 'a' };

  it('says whom it answers', () => {
    expect(write(comment, reply)).toContain(`### Bạn đọc trả lời Minh An, ${date}\n`);
  });

  it('says so before the other, and where the other has no name', () => {
    expect(write({ ...reply, name: 'An' }, { ...comment, name: '' })).toContain(`### An trả lời Bạn đọc, ${date}\n`);
  });

  it.each(['x', '__proto__', 'b'])('says nothing of a parent that is not there, as %s, or is itself', (parentId) => {
    expect(write({ ...reply, parentId })).toContain(`### Bạn đọc, ${date}\n`);
  });
});

describe('a text in it', () => {
  it.each([
    ['a link', '[x](javascript:alert(1))', '> \\[x\\]\\(javascript:alert\\(1\\)\\)'],
    ['an image', '![x](//a.vn)', '> \\!\\[x\\]\\(//a.vn\\)'],
    ['markup', '<script>alert(1)</script>', '> \\<script\\>alert\\(1\\)\\</script\\>'],
    ['a character reference', '&lt;&#60;', '> \\&lt;\\&\\#60;'],
    ['code', '`x` ```', '> \\`x\\` \\`\\`\\`'],
    ['stress', '*a* _b_ ~~c~~', '> \\*a\\* \\_b\\_ \\~\\~c\\~\\~'],
    ['a heading', '# a', '> \\# a'],
    ['an underlined heading', 'a\n===\n---', '> a\\\n> \\=\\=\\=\\\n> \\---'],
    ['a list', '- a\n+ b\n* c', '> \\- a\\\n> \\+ b\\\n> \\* c'],
    ['a numbered list', '1. a\n2) b', '> 1\\. a\\\n> 2\\) b'],
    ['a quote', '> a', '> \\> a'],
    ['a table', '|a|\n|--|', '> \\|a\\|\\\n> \\|--\\|'],
    ['a formula', '$a^2$', '> \\$a\\^2\\$'],
    ['a backslash, also at the end of a line', '\\a\\\nb', '> \\\\a\\\\\\\n> b'],
    ['a reference', '[a]: /x', '> \\[a\\]: /x'],
    ['indented code', 'a\n\n    b\n\tc', '> a\n>\n> \u00A0\u00A0\u00A0\u00A0b\\\n> \u00A0\u00A0\u00A0\u00A0c'],
  ])('is not %s', (_, text, expected) => {
    expect(quoteOf(text)).toBe(expected);
  });

  it('stays readable where nothing has a meaning', () => {
    const text = 'TP. HCM, 16-7: “Hay” – 5.000 người; a/b @ c% \'d\' "e"…';
    expect(quoteOf(text)).toBe(`> ${text}`);
  });

  it('keeps its lines, and its paragraphs', () => {
    expect(quoteOf('một\nhai\n\n \n\nba')).toBe('> một\\\n> hai\n>\n>\n>\n> ba');
  });

  it.each(['\n', '\v', '\f', '\u0085', '\u2028', '\u2029', '\u001C'])('has no %j in a heading', (end) => {
    const document = toMarkdown([{ articleId: 'bai', headline: `a${end}b`, comments: [] }], origin);
    expect(document).toContain('## [a b](');
  });

  it.each(['\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029', '\u001C'])('has %j as a line end', (end) => {
    expect(quoteOf(`a${end}b`)).toBe('> a\\\n> b');
  });
});

describe('whatever is in the comments', () => {
  /** A line that begins a block of our own, or is in a quote in which no sign but the hard break has a meaning. */
  const safeQuote = /^>(?: (?![-+:]|\d+[.)])(?:\\[!-/:-@[-`{-~]|[^\\`*_{}[\]()<>#!|~&$^=])+\\?)?$/u;
  const safeHeading =
    /^(?:#{2} \[(?:\\[!-/:-@[-`{-~]|[^\\[\]<>`&])*\]\([^\s()<>]*\)|### (?:\\[!-/:-@[-`{-~]|[^\\[\]<>`&])*)$/u;

  it('each line is a heading of ours or stays in its quote, and nothing in it is markup', () => {
    fc.assert(
      fc.property(anyComments, anyText, (comments, headline) => {
        const [first, ...lines] = toMarkdown([{ articleId: 'bai', headline, comments }], origin).split(
          /\r\n?|[\n\v\f\u0085\u2028\u2029]/u,
        );
        expect(first).toBe('# Bình luận của tôi');
        for (const line of lines) if (line !== '') expect(line).toMatch(line.startsWith('>') ? safeQuote : safeHeading);
        expect(lines.filter((line) => line.startsWith('### '))).toHaveLength(comments.length);
        expect(lines.filter((line) => line.startsWith('## '))).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
  });

  it('a hard break is followed by a line of the same quote', () => {
    fc.assert(
      fc.property(anyComments, (comments) => {
        const document = write(...comments);
        for (const [, slashes = '', next = ''] of document.matchAll(/(\\+)\n(.*)/gu))
          if (slashes.length % 2 === 1) expect(next).toMatch(/^> ./u);
      }),
      { numRuns: 100 },
    );
  });
});
