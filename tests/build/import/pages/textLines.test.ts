import { expect, test } from 'vitest';
import { parseHtml } from '../../../../src/build/import/html/parseHtml.ts';
import { captionJudge } from '../../../../src/build/import/pages/captions.ts';
import { textLines } from '../../../../src/build/import/pages/textLines.ts';

const linesOf = (html: string) => textLines(parseHtml(html)).map(({ text }) => text);

test.each([
  ['blocks', '<div>một<p>hai</p>ba</div>', ['một', 'hai', 'ba']],
  ['two breaks', 'một<br> <br>hai', ['một', 'hai']],
  ['a picture', 'một<img src="a">hai', ['một', 'hai']],
  ['blocks within links', '<a href="/"><div>một</div><div>hai</div></a>', ['một', 'hai']],
])('parts lines at %s', (_, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});

test.each([
  ['one break', 'một<br>hai', 'một hai'],
  ['marks and blanks', ' một\n <b>hai</b>\u00a0<i> ba</i>', 'một hai ba'],
])('makes one line of %s', (_, html, line) => {
  expect(linesOf(html)).toEqual([line]);
});

test.each([
  ['links to two places', '<a href="/">Trang chủ</a><a href="/thoi-su">Thời sự</a>', 'Trang chủ Thời sự'],
  ['such links in boxes', '<span><a href="/">một</a></span><b><a href="/2"><i>hai</i></a></b>', 'một hai'],
  ['the choices of a poll', '<label><input>Có</label><label><input>Không</label>', 'Có Không'],
  ['no two parts of one link', '<a href="/1">Trang c</a><a href="/1"><b>hủ</b></a>', 'Trang chủ'],
  ['no link and what follows it', '<a href="/1">một</a>, <a href="/2">hai</a>.', 'một, hai.'],
])('puts a blank between %s', (_, html, line) => {
  const [only, ...others] = textLines(parseHtml(html));
  expect(only?.text).toBe(line);
  expect(others).toEqual([]);
});

test('counts the characters that are in links', () => {
  const [amid, whole, anchor] = textLines(
    parseHtml('<p>một <a href="/">hai</a></p><a href="/"><p>ba bốn</p></a><p><a name="a">năm</a></p>'),
  );
  expect([amid?.linked, whole?.linked, anchor?.linked]).toEqual([3, 6, 0]);
});

test.each([
  ['in a figure', '<figure><img src="a"><figcaption>Ghe trên sông.</figcaption></figure>', true],
  [
    'in a table that frames a photo',
    '<table><tr><td><img src="a"></td></tr><tr><td>Ghe trên sông.</td></tr></table>',
    true,
  ],
  ['beside a picture, named so', '<div><img src="a"><p class="photo-caption">Ghe trên sông.</p></div>', true],
  ['named so without a picture', '<div><p class="photo-caption">Ghe trên sông.</p></div>', false],
  [
    'in the figure of a table',
    '<figure><table><tr><td>1</td></tr></table><figcaption>Ghe trên sông.</figcaption></figure>',
    false,
  ],
  ['in a quote', '<figure><blockquote>Ghe trên sông.</blockquote></figure>', false],
])('tells whether a line %s is a caption', (_, html, isCaption) => {
  const body = parseHtml(html);
  const line = textLines(body).find(({ text }) => text === 'Ghe trên sông.');
  expect(line && captionJudge(body)(line)).toBe(isCaption);
});
