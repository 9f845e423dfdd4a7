import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../../src/article/schema/articleSchema.ts';
import { detectLegacyEncoding } from '../../../../src/article/schema/legacyEncodings.ts';
import { checkArticle } from '../../../../src/build/check/checkArticles.ts';
import { toBlocks } from '../../../../src/build/import/blocks/toBlocks.ts';
import { parseHtml } from '../../../../src/build/import/html/parseHtml.ts';
import type { RawBlock } from '../../../../src/build/import/model/rawBlock.ts';
import { hostileHtml } from './hostileHtml.ts';

function withCaption(block: Block): Block {
  return block.type === 'figure' && block.caption === '' ? { ...block, caption: 'Chú thích' } : block;
}

function issuesOf(blocks: readonly RawBlock[]) {
  const body = blocks.map(({ block }, index) => ({ id: `khoi-${index}`, ...withCaption(block) }));
  const end = { type: 'paragraph', children: [] };
  const article = {
    id: 'bai',
    inLanguage: 'vi',
    headline: 'Tít',
    datePublished: '2026-11-30T08:00:00+07:00',
    body: body.length > 0 ? body : [end],
  };
  const checked = checkArticle('bai.json', JSON.stringify(article, undefined, 1));
  return 'issues' in checked ? checked.issues : [];
}

test('whatever the HTML, its blocks are the body of a valid article', () => {
  fc.assert(
    fc.property(hostileHtml, (html) => {
      const { blocks } = toBlocks(parseHtml(html));
      if (detectLegacyEncoding(blocks.map(({ text }) => text).join(' '))) return;
      expect(issuesOf(blocks)).toEqual([]);
    }),
    { numRuns: 1_500 },
  );
});

test('every word is in the blocks once, whatever the order of tags', () => {
  const pieces = fc.constantFrom(
    ...[
      '<td>',
      '</td>',
      '<tr>',
      '<table>',
      '</table>',
      '<p>',
      '<b>',
      '</b>',
      '<li>',
      '<ul>',
      '</ul>',
      '<a href="/x">',
      '</a>',
    ],
    ...[
      '<h2>',
      '</h2>',
      '<blockquote>',
      '</blockquote>',
      '<i>',
      '</p>',
      '<br>',
      '<br><br>',
      '<img src=a.jpg>',
      '<figure>',
    ],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const source = parts.map((part, index) => `${part} chữ${index} `).join('');
      const { blocks } = toBlocks(parseHtml(source));
      const found = blocks.flatMap(({ text }) => text.match(/chữ\d+/gu) ?? []);
      expect(found.toSorted()).toEqual(parts.map((_, index) => `chữ${index}`).toSorted());
      expect(issuesOf(blocks)).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});
