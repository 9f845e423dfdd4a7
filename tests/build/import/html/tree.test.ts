import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../../src/build/import/html/parseHtml.ts';
import { escapeHtml, serialize } from '../../../../src/build/import/html/serialize.ts';
import { textOf } from '../../../../src/build/import/html/text.ts';
import * as tree from '../../../../src/build/import/html/tree.ts';

describe('the text that a reader sees', () => {
  test('a line ends at a break and where a block begins or ends', () => {
    expect(textOf(parseHtml('a<div>b <b>c</b><p>d<br>e</p></div>f'))).toBe('a\nb c\nd\ne\nf');
  });

  test('script, style, templates and drawings hold none', () => {
    const html = '<style>a</style><p>chữ<script>b</script></p><template>c</template><svg><text>d</text></svg>';
    expect(textOf(parseHtml(html))).toBe('chữ');
  });
});

describe('changing a tree', () => {
  test('nodes leave the parent that they had', () => {
    const root = parseHtml('<p>a</p><p>b</p>');
    const [first, second] = tree.elementsNamed(root, 'p');
    if (!first || !second) throw new Error('two paragraphs were parsed');
    const section = tree.element('section', { class: 'x' }, [second, tree.textNode('<c>')]);
    tree.replace(first, section, first);
    expect(serialize(root)).toBe('<section class="x"><p>b</p>&lt;c&gt;</section><p>a</p>');
    expect(second.parentNode).toBe(section);
    tree.remove(first);
    expect(serialize(root)).toBe('<section class="x"><p>b</p>&lt;c&gt;</section>');
    expect(tree.attribute(section, 'class')).toBe('x');
    expect(tree.attribute(section, 'id')).toBeUndefined();
  });

  test('all nodes of a kind go at once, 50,000 of them too', () => {
    const root = parseHtml(`<p>${'<i>x</i>y'.repeat(50_000)}</p>`);
    tree.removeWhere(root, (node) => tree.isElement(node, 'i'));
    expect(textOf(root)).toBe('y'.repeat(50_000));
  });
});

test('escaped text is the text again when it is parsed, in content and in an attribute', () => {
  const text = `<b title="'">&amp; "x"</b>`;
  const root = parseHtml(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`);
  expect(textOf(root)).toBe(text);
  expect(tree.elementsNamed(root, 'p').map((node) => tree.attribute(node, 'title'))).toEqual([text]);
});
