import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument, parseHtml } from '../../../../src/build/import/html/parseHtml.ts';
import { serialize } from '../../../../src/build/import/html/serialize.ts';
import { textOf } from '../../../../src/build/import/html/text.ts';
import { descendants, elementsNamed } from '../../../../src/build/import/html/tree.ts';
import type { HtmlNode, HtmlParent } from '../../../../src/build/import/model/manuscript.ts';
import { RefusedError } from '../../../../src/build/import/model/notice.ts';

const megabyte = 1_000_000;

function fill(piece: string): string {
  return piece.repeat(Math.floor(megabyte / piece.length));
}

function numbered(piece: (index: number) => string): string {
  return Array.from({ length: 60_000 }, (_, index) => piece(index)).join('');
}

function depthOf(root: HtmlParent): number {
  const depths = new Map<HtmlNode | HtmlParent, number>([[root, 0]]);
  for (const node of descendants(root)) depths.set(node, 1 + (depths.get(node.parentNode ?? root) ?? 0));
  return Math.max(...[...depths.values()].slice(0, 100_000));
}

describe('what is parsed', () => {
  test('a fragment gives its nodes, a document its body', () => {
    expect(serialize(parseHtml('<p>Đò ngang'))).toBe('<p>Đò ngang</p>');
    expect(serialize(parseHtml('<!doctype html><title>Tên</title><p>Đò ngang'))).toBe('<body><p>Đò ngang</p></body>');
    expect(elementsNamed(parseDocument('<title>Tên</title><p>Đò'), 'title').map(textOf)).toEqual(['Tên']);
  });

  test('noscript holds elements, as a reader without script has them', () => {
    expect(elementsNamed(parseHtml('<noscript><img src="a.jpg"></noscript>'), 'img')).toHaveLength(1);
  });
});

describe('depth', () => {
  test('nothing lies deeper than 512, and no text is lost or moved', () => {
    const words = Array.from({ length: 2_000 }, (_, index) => `chữ ${index}`);
    const tree = parseHtml(words.map((word) => `<div>${word}`).join(''));
    expect(depthOf(tree)).toBeLessThanOrEqual(512);
    expect(textOf(tree).split('\n')).toEqual(words);
  });

  test('what follows deep elements that are closed stays where it was', () => {
    const tree = parseHtml(`<section>${'<div>'.repeat(900)}sâu${'</div>'.repeat(900)}<p>nông</p></section>`);
    const [paragraph] = elementsNamed(tree, 'p');
    expect(paragraph?.parentNode).toBe(tree.childNodes[0]);
  });

  test('formatting that is never closed comes again in each paragraph, at most 512 deep', () => {
    const tree = parseHtml(`<p>${numbered((index) => `<font color=${index}>`).slice(0, 9_000)}x${'<p>y'.repeat(300)}`);
    expect(depthOf(tree)).toBeLessThanOrEqual(512);
  });
});

describe('time', () => {
  const hostile: [string, string][] = [
    ...['<div>a', '<b>', '<a>', '<p>', '<table>', '<table><tr><td>', '<table>x', '<ul><li>', '<svg>', '<template>'].map(
      (piece): [string, string] => [piece, fill(piece)],
    ),
    ...['<', '&', '</', '<!--', '<![CDATA[', '</p>', '</b>', '<select><option>', '<b><p></b>', '<b>x<p>y</b>'].map(
      (piece): [string, string] => [piece, fill(piece)],
    ),
    ['fonts', numbered((index) => `<font color=${index}>`)],
    ['fonts, then paragraphs', `${numbered((index) => `<font color=${index}>`).slice(0, 9_000)}${fill('<p>x</p>')}`],
    ['attributes', `<p ${numbered((index) => `a${index} `)}>`],
    ['attributes of html', `<html>${numbered((index) => `<html a${index}=1>`)}`],
    ['formatting around blocks', `<b>${'<div>'.repeat(380)}${fill('</b><b>')}`],
    ['fostered', `<table>${fill('<i></i>x')}`],
  ];

  test.each(hostile)('1 MB of %s ends in 5 s', (_, html) => {
    const start = process.cpuUsage().user;
    try {
      textOf(parseHtml(html));
    } catch (error) {
      expect(error).toBeInstanceOf(RefusedError);
    }
    expect((process.cpuUsage().user - start) / 1_000).toBeLessThan(5_000);
  });

  test('more than 200,000 elements are refused with what to do', () => {
    expect(() => parseHtml('<i></i>'.repeat(200_001))).toThrow(/200\.000 thẻ HTML: hãy tách/u);
    expect(() => parseHtml('<i></i>'.repeat(199_000))).not.toThrow();
  });
});

test('whatever the input: no error but a refusal, and the limits are kept', () => {
  const pieces = fc.constantFrom(
    ...[
      '<b>',
      '</b>',
      '<p>',
      '</p>',
      '<table>',
      '<td>',
      '</table>',
      '<svg>',
      '<template>',
      '</template>',
      '<a href=x>',
    ],
    ...[
      '<select>',
      '<br>',
      '<script>',
      '</script>',
      '<math>',
      '<mi>',
      '<form>',
      '<li>',
      '<ul>',
      'chữ',
      '&amp',
      '<!--',
      '>',
    ],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (parts, times) => {
      expect(depthOf(parseHtml(parts.join('').repeat(times)))).toBeLessThanOrEqual(512);
    }),
    { numRuns: 200 },
  );
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (html) => void parseHtml(html)));
});
