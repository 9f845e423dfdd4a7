import { expect, test } from 'vitest';
import type { Block, BlockOf } from '../../../src/article/schema/articleSchema.ts';
import { contentsOf } from '../../../src/build/enhance/contents.ts';
import { enhanceBody } from '../../../src/build/enhance/enhanceBody.ts';
import { madeArticle, paragraph } from '../../fixtures/readArticle.ts';

function heading(value: string, id?: string, level: BlockOf<'heading'>['level'] = 'chapter'): Block {
  return { type: 'heading', level, children: [{ type: 'text', value }], ...(id && { id }) };
}

const contents = (...body: Block[]) => contentsOf(enhanceBody(madeArticle({ body }))) ?? [];
const [a, b, c] = [heading('Một'), heading('Hai', 'hai'), heading('Ba')];

test.each<[string, Block[], string[]]>([
  ['none without chapters', [paragraph('Đoạn.')], []],
  ['none with two', [a, paragraph('Đoạn.'), b], []],
  ['each of three, by its own id or its number', [a, b, paragraph('Đoạn.'), c], ['phan-1', 'hai', 'phan-3']],
  [
    'no headings of lower levels',
    [a, heading('Nhỏ', undefined, 'subheading'), b, heading('Nhãn', 'nhan', 'label')],
    [],
  ],
])('the contents name %s', (_, body, ids) => {
  expect(contents(...body).map(({ id }) => id)).toEqual(ids);
});

test('a line of the contents is the words of the heading, without a footnote’s number', () => {
  const noted: Block = {
    type: 'heading',
    level: 'chapter',
    children: [
      { type: 'text', value: 'Nước ' },
      { type: 'emphasis', children: [{ type: 'text', value: 'rút' }] },
      { type: 'footnote-reference', id: 'x' },
    ],
  };
  expect(contents(noted, b, c)[0]).toEqual({ id: 'phan-1', title: 'Nước rút' });
});

test('other blocks and headings with an id stay as they are', () => {
  const body = [paragraph('Đoạn.'), heading('Hai', 'hai'), heading('Nhãn', undefined, 'label')];
  expect(enhanceBody(madeArticle({ body }))).toEqual(body);
});
