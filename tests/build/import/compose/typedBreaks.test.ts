import { describe, expect, it } from 'vitest';
import { compose } from '../../../../src/build/import/compose/compose.ts';
import { parseHtml } from '../../../../src/build/import/html/parseHtml.ts';

const [first, second] = ['<p>Sáng nay ghe về bến muộn.</p>', '<p>Người mua đứng chờ dọc bờ kè.</p>'];

function typesOf(html: string) {
  const content = parseHtml(`<h1>Ghe về bến muộn</h1>${html}`);
  const { blocks } = compose({ name: 'bai', kind: 'word', content, given: {}, lines: [], notices: [] }, []);
  return blocks.map(({ block }) => block.type);
}

describe('signs between two pieces of a text', () => {
  it.each([
    '<p class="center">* * *</p>',
    '<p>***</p>',
    '<p class="center"><b>* * *</b></p>',
    '<p>-----</p>',
    '<p>– – –</p>',
  ])('are a thematic break: %s', (html) => {
    expect(typesOf(first + html + second)).toEqual(['paragraph', 'thematic-break', 'paragraph']);
  });

  it('part nothing at an end', () => {
    expect(typesOf(`${first}${second}<p class="center">* * *</p>`)).toEqual(['paragraph', 'paragraph']);
  });

  it.each(['<p>* Lưu ý</p>', '<p>**</p>', '<p>* * * Hết</p>'])('are no other signs: %s', (html) => {
    expect(typesOf(first + html + second)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  it('part nothing above a headline', () => {
    const content = parseHtml(`<p>* * *</p><p><b>Ghe về bến muộn</b></p>${first}`);
    const read = compose({ name: 'bai', kind: 'word', content, given: {}, lines: [], notices: [] }, []);
    expect(read.headline).toBe('Ghe về bến muộn');
  });
});
