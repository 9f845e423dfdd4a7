import { describe, expect, test } from 'vitest';
import { toBlocks } from '../../../../src/build/import/blocks/toBlocks.ts';
import { readTypedLists } from '../../../../src/build/import/compose/typedLists.ts';
import { parseHtml } from '../../../../src/build/import/html/parseHtml.ts';

/** The blocks of HTML in short: a paragraph as its text, a list as an array of its items, the first `#` where it has numbers. */
function read(html: string, hasNumbers = true) {
  return readTypedLists(toBlocks(parseHtml(html)).blocks, hasNumbers).map(({ block, text }) =>
    block.type === 'list' ? [...(block.ordered ? ['#'] : []), ...text.split('\n')] : text,
  );
}

describe('typed lists', () => {
  test.each([
    ['dashes', '<p>Ba việc:</p><p>- Sửa mái;</p><p>- Mở lối.</p>', ['Ba việc:', ['Sửa mái;', 'Mở lối.']]],
    ['dashes without blanks', '<p>-Sửa mái</p><p>-Mở lối</p>', [['Sửa mái', 'Mở lối']]],
    ['dots', '<p>• vải</p><p>• cá</p><p>Hết.</p>', [['vải', 'cá'], 'Hết.']],
    ['numbers', '<p>1. Sửa mái.</p><p>2. Mở lối.</p>', [['#', 'Sửa mái.', 'Mở lối.']]],
    ['breaks', '<p>Ba việc:<br>- Sửa mái<br>- Mở lối</p>', ['Ba việc:', ['Sửa mái', 'Mở lối']]],
    [
      'a dialogue after',
      '<p>- vải;</p><p>- cá.</p><p>- Chị lo không?</p><p>- Lo chứ!</p>',
      [['vải;', 'cá.'], '- Chị lo không?', '- Lo chứ!'],
    ],
  ])('%s become a list', (_, html, expected) => {
    expect(read(html)).toEqual(expected);
  });

  test.each([
    ['a dialogue', '<p>- Chị mua gì?</p><p>- Mua vải.</p>', ['- Chị mua gì?', '- Mua vải.']],
    ['a dialogue with breaks', '<p>- Chị mua gì?<br>- Mua vải.</p>', ['- Chị mua gì?\n- Mua vải.']],
    ['one line', '<p>- Một mình</p>', ['- Một mình']],
    ['numbers from three on', '<p>3. Sửa mái</p><p>4. Mở lối</p>', ['3. Sửa mái', '4. Mở lối']],
    ['a temperature', '<p>-5 độ</p><p>-6 độ</p>', ['-5 độ', '-6 độ']],
    ['centred lines', '<p align="center">- vải</p><p align="center">- cá</p>', ['- vải', '- cá']],
  ])('%s stays as it is', (_, html, expected) => {
    expect(read(html)).toEqual(expected);
  });

  test('numbers of a page stay', () => {
    expect(read('<p>1. Sửa mái.</p><p>2. Mở lối.</p><p>- vải</p><p>- cá</p>', false)).toEqual([
      '1. Sửa mái.',
      '2. Mở lối.',
      ['vải', 'cá'],
    ]);
  });

  test('items keep their marks and links', () => {
    const [list] = readTypedLists(
      toBlocks(parseHtml('<p>- <b>Mái</b> <a href="https://a.vn/">mới</a></p><p>- lối</p>')).blocks,
      true,
    );
    expect(list?.block).toEqual({
      type: 'list',
      ordered: false,
      children: [
        {
          type: 'list-item',
          children: [
            { type: 'strong', children: [{ type: 'text', value: 'Mái' }] },
            { type: 'text', value: ' ' },
            { type: 'link', url: 'https://a.vn/', children: [{ type: 'text', value: 'mới' }] },
          ],
        },
        { type: 'list-item', children: [{ type: 'text', value: 'lối' }] },
      ],
    });
  });
});
