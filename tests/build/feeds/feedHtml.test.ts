import { expect, it } from 'vitest';
import { enhanceArticle } from '../../../src/build/enhance/enhanceArticle.ts';
import { feedHtml } from '../../../src/build/feeds/feedHtml.ts';
import { fixtureArticle } from '../../fixtures/readArticle.ts';
import { addressOf, articleHtml, hostile, hostileText } from './madeFeed.ts';

const address = addressOf('bai');
const clean = (html: string) => feedHtml(html, address);

it('makes every address absolute, and a link within the text one to its place on the page', () => {
  expect(clean('<p><a href="/bai-viet/x">a</a><a href="y">b</a><a href="#chu-thich-1">c</a></p>')).toBe(
    `<p><a href="https://bantin.example/bai-viet/x">a</a><a href="${addressOf('y')}">b</a><a href="${address}#chu-thich-1">c</a></p>`,
  );
  expect(clean('<a href="mailto:a@b.vn">a</a><a href="http://b.vn/?a=1&amp;b">b</a>')).toBe(
    '<a href="mailto:a@b.vn">a</a><a href="http://b.vn/?a=1&amp;b">b</a>',
  );
});

it('keeps the one file of a photo that all browsers show', () => {
  const picture =
    '<picture><source srcset="/a.avif 9w" type="image/avif"><img src="/a.jpg" srcset="/a.jpg 9w" sizes="1px" width="9" height="6" alt="" decoding="async" loading="lazy"></picture>';
  expect(clean(`<figure>${picture}<figcaption>Ảnh</figcaption></figure>`)).toBe(
    '<figure><img src="https://bantin.example/a.jpg" width="9" height="6" alt=""><figcaption>Ảnh</figcaption></figure>',
  );
});

it('keeps no scripts, no handlers, no addresses that run, no drawings and no comments', () => {
  const bad =
    '<script>1</script><style>p{}</style><svg><script>2</script><a href="javascript:1">x</a></svg><!-- c --><iframe src="/x">f</iframe>';
  expect(clean(`${bad}<p onclick="3" style="color:red">a${bad}b</p>`)).toBe('<p>ab</p>');
  expect(
    clean('<a href="javascript:1">a</a><a href="data:text/html,b">b</a><img src="data:image/png,c" alt="c">'),
  ).toBe('ab');
});

it('keeps words but not the elements, ids and classes that serve a page alone', () => {
  expect(clean('<section id="a" class="b" tabindex="0" aria-label="c" data-d="e"><p id="f">g</p></section>')).toBe(
    '<p>g</p>',
  );
  expect(clean('<p><button type="button">1</button><span class="quiet"> 2</span><time datetime="x">3</time></p>')).toBe(
    '<p>1 23</p>',
  );
});

it('keeps the language of a part', () => {
  expect(
    clean('<div class="a" lang="en" dir="ltr"><p><span lang="vi">a</span><span dir="ltr">b</span></p></div>'),
  ).toBe('<div lang="en" dir="ltr"><p><span lang="vi">a</span>b</p></div>');
});

it('removes control characters', () => {
  expect(clean('<p>a\u0000\u0008\u001F\u007F\u0085\uFFFE\uD800b</p>')).toMatch(/^<p>ab<\/p>$/u);
});

it('leaves hostile text what it is', async () => {
  const { document } = new (await import('jsdom')).JSDOM(clean(await articleHtml(hostile))).window;
  expect(document.querySelector('p')?.textContent).toBe(hostileText);
  expect(document.querySelector('p')?.childElementCount).toBe(0);
  expect(document.querySelector('a')?.href).toBe('https://bantin.example/tim?a=1&b=%222%22');
  expect(document.querySelector('script')).toBeNull();
});

it('says of every block what the page says', async () => {
  const html = clean(await articleHtml(enhanceArticle(fixtureArticle('every-block'))));
  const { document } = new (await import('jsdom')).JSDOM(html).window;
  const elements = [...document.body.querySelectorAll('*')];
  expect(new Set(elements.map(({ localName }) => localName))).toEqual(
    new Set(
      'div p a em strong sub sup br h2 h3 h4 ul ol li blockquote figure figcaption hr img table caption thead tbody tr th td span'.split(
        ' ',
      ),
    ),
  );
  const attributes = elements.flatMap(({ attributes }) => Array.from(attributes, ({ name }) => name));
  expect([...new Set(attributes)].sort()).toEqual('alt dir height href lang src title width'.split(' '));
  for (const link of document.querySelectorAll('a, img'))
    expect(link.getAttribute('href') ?? link.getAttribute('src')).toMatch(/^(?:https?:\/\/|mailto:)/u);
});
