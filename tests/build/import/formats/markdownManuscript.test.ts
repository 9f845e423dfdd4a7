import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownManuscript } from '../../../../src/build/import/formats/markdownManuscript.ts';
import { RefusedError } from '../../../../src/build/import/model/notice.ts';
import { sentenceOf } from '../../../../src/build/import/report/print.ts';
import { cpuSeconds, megabyteOf } from './cpuTime.ts';
import { codesOf, htmlOf, sourceOf } from './sources.ts';

const manuscriptOf = (text: string, name = 'bai.md') => markdownManuscript(sourceOf(text, name), text);
const html = async (text: string) => htmlOf(await manuscriptOf(text));

describe('the text', () => {
  test.each([
    ['Sáng *5/7* **đoàn**', '<p>Sáng <em>5/7</em> <strong>đoàn</strong></p>'],
    ['5\\. tháng 7', '<p>5. tháng 7</p>'],
    ['    Thụt đầu dòng', '<p>Thụt đầu dòng</p>'],
    ['[bài](javascript:x)', '<p><a href="javascript:x">bài</a></p>'],
    [
      '![Mái](a.jpg)\n*Mái mới. Ảnh: Lê Thu*',
      '<figure><img src="a.jpg" alt="Mái"><figcaption>Mái mới. Ảnh: Lê Thu</figcaption></figure>',
    ],
    [
      '![Mái](a.jpg "Mái mới")',
      '<figure><img src="a.jpg" alt="Mái" title="Mái mới"><figcaption>Mái mới</figcaption></figure>',
    ],
    [
      '[![](a-nho.jpg)](a.jpg)\n_Mái_',
      '<figure><a href="a.jpg"><img src="a-nho.jpg" alt=""></a><figcaption>Mái</figcaption></figure>',
    ],
    ['![](a.jpg)\n*Mái* mới *lợp*', '<p><img src="a.jpg" alt=""><em>Mái</em> mới <em>lợp</em></p>'],
    ['![Mái](anh cho.jpg)', '<p><img src="anh%20cho.jpg" alt="Mái"></p>'],
    ['![[cho.jpg|Mái]]', '<p><img src="cho.jpg" alt="Mái"></p>'],
  ])('%s', async (text, expected) => {
    expect(await html(text)).toBe(expected);
  });

  test('footnotes are a list; one that nothing refers to is told', async () => {
    const manuscript = await manuscriptOf('Chợ[^a]\n\n[^a]: Số liệu.\n\n[^b]: Thừa.');
    expect(htmlOf(manuscript)).toBe(
      '<p>Chợ<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup></p>' +
        '<section class="footnotes"><ol class="footnotes-list"><li id="fn1" class="footnote-item"><p>Số liệu. <a href="#fnref1" class="footnote-backref">↩\uFE0E</a></p></li></ol></section>',
    );
    expect(manuscript.notices).toEqual([{ code: 'unused-footnote', text: 'Thừa.', line: 5 }]);
  });

  test('the first heading is the headline, unless one is given', async () => {
    expect(await manuscriptOf('# Chợ *mới*\n\nSáng.')).toMatchObject({ given: { headline: 'Chợ mới' } });
    expect(await html('# Chợ\n\nSáng.')).toBe('<p>Sáng.</p>');
    const given = await manuscriptOf('---\ntitle: Chợ\n---\n# Mái\n\nSáng.');
    expect([given.given.headline, htmlOf(given)]).toEqual(['Chợ', '<h1>Mái</h1><p>Sáng.</p>']);
  });

  test.each([
    '---\ntitle: Chợ mới\n---\n# Chợ *mới*\n\nSáng.',
    '---\ntitle: Chợ mới\ncover: a.jpg\n---\n![](a.jpg)\n\n# Chợ  Mới!\n\nSáng.',
    '---\ntitle: Chợ mới\n---\nSáng.\n\n# Chợ mới\n',
  ])('a first heading that is the given headline again is no heading of the text: %j', async (text) => {
    const manuscript = await manuscriptOf(text);
    expect(manuscript.given.headline).toBe('Chợ mới');
    expect(htmlOf(manuscript)).not.toContain('<h1>');
    expect(manuscript.lines.map((line) => line.text)).toContain('Sáng.');
  });

  test('lines have the numbers of the file and their words without marks', async () => {
    const { lines } = await manuscriptOf(
      '---\ntitle: Chợ\n---\n\n## Mái *cũ*\n\nmột[^1]\nhai `ba`\n\n| a | b |\n|---|---|\n| c | d |\n\n<div>năm</div>\n\n[^1]: Sáu.',
    );
    expect(lines).toEqual([
      { number: 5, text: 'Mái cũ' },
      { number: 7, text: 'một' },
      { number: 8, text: 'hai ba' },
      ...['a', 'b'].map((text) => ({ number: 10, text })),
      ...['c', 'd'].map((text) => ({ number: 12, text })),
      { number: 14, text: 'năm' },
      { number: 16, text: 'Sáu.' },
    ]);
  });
});

describe('tags of Hugo and Jekyll', () => {
  const figure = '<figure><img src="a.jpg" alt="Mái"><figcaption>Mái mới Ảnh: Lê Thu</figcaption></figure>';
  test.each([
    ['{{< figure src="a.jpg" alt="Mái" caption="Mái mới" attr="Ảnh: Lê Thu" >}}', figure],
    ['{{< figure src="a.jpg"\n  alt="Mái" caption="Mái mới"\n  attr="Ảnh: Lê Thu" >}}', figure],
    ['{% include figure.html url="a.jpg" alt="Mái" description="Mái mới Ảnh: Lê Thu" %}', figure],
    ['{{< img "a.jpg" "Mái mới" >}}', '<figure><img src="a.jpg" alt=""><figcaption>Mái mới</figcaption></figure>'],
    [
      '{{< figure src="a.jpg" title="Mái" caption="Thợ lợp" attr="Ảnh: Lê Thu" >}}',
      '<figure><img src="a.jpg" alt=""><figcaption>Mái. Thợ lợp Ảnh: Lê Thu</figcaption></figure>',
    ],
    [
      '{{< figure src="a.jpg" title="Mái" caption="Mái chợ" >}}',
      '<figure><img src="a.jpg" alt=""><figcaption>Mái chợ</figcaption></figure>',
    ],
    [
      '{{< figure src="a.jpg" caption="Mái *nghiêng*, <b>cũ</b> & [nguồn](https://a.vn) a_b_c" >}}',
      '<figure><img src="a.jpg" alt=""><figcaption>Mái nghiêng, cũ &amp; nguồn a_b_c</figcaption></figure>',
    ],
    ['{% youtube "https://youtu.be/a" %}', '<iframe src="https://youtu.be/a" title=""></iframe>'],
    ['{{< youtube dQw4w9WgXcQ >}}', '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ" title=""></iframe>'],
    ['![]({{ site.baseurl }}/a.jpg) x', '<p><img src="/a.jpg" alt=""> x</p>'],
    ["![]({{ '/a.jpg' | relative_url }}) x", '<p><img src="/a.jpg" alt=""> x</p>'],
    ['Chợ\n{: .lead}', '<p>Chợ</p>'],
    ['```\n{{< a >}}\n```', '<pre><code>{{&lt; a &gt;}}</code></pre>'],
  ])('%s', async (text, expected) => {
    const manuscript = await manuscriptOf(text);
    expect(htmlOf(manuscript)).toBe(expected);
    expect(manuscript.notices).toEqual([]);
  });

  test('others go with a notice, what stands between them stays', async () => {
    const manuscript = await manuscriptOf('\n{{% box %}}\nTrong hộp\n{{% /box %}}\n{% gallery %}');
    expect(htmlOf(manuscript)).toBe('<p>Trong hộp</p>');
    expect(manuscript.notices).toEqual([
      { code: 'dropped-shortcode', text: '{{% box %}}', line: 2 },
      { code: 'dropped-shortcode', text: '{% gallery %}', line: 5 },
    ]);
    expect(manuscript.notices.map(sentenceOf).join(' ')).not.toMatch(/WordPress|\(\s/u);
  });
});

describe('front matter', () => {
  const givenBy = async (yaml: string) => (await manuscriptOf(`---\n${yaml}\n---\nChợ`)).given;

  test.each([
    ['title: Chợ\ndate: 2021-07-05 09:57', { headline: 'Chợ', published: ['2021-07-05 09:57'] }],
    ['title: 2021\nlastmod: 2021-07-06T01:00:00Z', { headline: '2021', modified: ['2021-07-06T01:00:00Z'] }],
    ['author: Lê Thu, Nguyễn An', { authors: ['Lê Thu', 'Nguyễn An'] }],
    ['authors:\n  - name: Lê Thu\n    url: x\n  - Nguyễn An', { authors: ['Lê Thu', 'Nguyễn An'] }],
    ['tags: [chợ, mái che]\ncategories:\n  - Thời sự', { keywords: ['chợ', 'mái che'], sections: ['Thời sự'] }],
    [
      'Tác giả: Lê Thu\nTiêu đề: Chợ\nNgày đăng: 5/7/2021',
      { authors: ['Lê Thu'], headline: 'Chợ', published: ['5/7/2021'] },
    ],
    ['excerpt: Mái cũ\nslug: cho\nlang: vi', { description: 'Mái cũ', slug: 'cho', language: 'vi' }],
    ['categories: thoi-su dia-phuong\ntags: ["#chợ"]', { sections: ['thoi-su', 'dia-phuong'], keywords: ['chợ'] }],
    ['categories: Thời sự\nauthor:\n\t- Lê Thu', { sections: ['Thời sự'], authors: ['Lê Thu'] }],
    ['permalink: /tin/cho-ben-go/', { slug: 'cho-ben-go' }],
    ['permalink: /:year/:title/', {}],
    ['date: 20210705\nlastmod: 1625453820', { published: ['2021-07-05'], modified: ['2021-07-05T02:57:00Z'] }],
    ['date: 1625453820\ntitle: 20210705', { headline: '20210705', published: ['2021-07-05T02:57:00Z'] }],
    ['published: 20210705T0957', { published: ['2021-07-05 09:57'] }],
    ['published: 2021-07-05', { published: ['2021-07-05'] }],
    ['title: 1.10\ndescription: yes', { headline: '1.10', description: 'yes' }],
    ['title: null\ntags: []\nauthor: ""', {}],
    ['# chú thích\ntitle: "Chợ: mái" # tít', { headline: 'Chợ: mái' }],
    ['title: >-\n  Chợ\n  mới', { headline: 'Chợ mới' }],
    ['title: &a Chợ\nsapo: *a', { headline: 'Chợ', description: 'Chợ' }],
    ['title: !!js/function "x"', { headline: 'x' }],
  ])('%j', async (yaml, expected) => {
    expect(await givenBy(yaml)).toEqual(expected);
  });

  test.each([
    ['title: Chợ Bến Gỗ: thay mái', 'Chợ Bến Gỗ: thay mái'],
    ['title: "Mái cũ" sắp thay', '"Mái cũ" sắp thay'],
    ['title: @chợ', '@chợ'],
    ['title: Chợ:', 'Chợ:'],
  ])('a value that YAML cannot read is put in quotes, and it is said: %s', async (line, headline) => {
    const manuscript = await manuscriptOf(`---\nslug: a\n${line}\n---\nChợ`);
    expect(manuscript.given.headline).toBe(headline);
    expect(manuscript.notices).toEqual([{ code: 'front-matter-quotes', text: line, line: 3 }]);
  });

  test('a key that an article has no place for, and one that stands twice, are told with their lines', async () => {
    const manuscript = await manuscriptOf('---\nlayout: post\ntitle: Chợ\ntitle: Mái\n---\n');
    expect(manuscript.given).toEqual({ headline: 'Chợ' });
    expect(manuscript.notices).toEqual([
      { code: 'unknown-key', text: 'layout: post', line: 2 },
      { code: 'duplicate-key', text: 'title: Mái', line: 4 },
    ]);
  });

  test('TOML of Hugo and Zola', async () => {
    const toml = `title = "Chợ \\"mới\\"" # tít
date = 2021-07-05T09:57:00+07:00
tags = [
  "chợ", # một
  'mái che',
]
draft = false
description = """
Mái cũ"""
[taxonomies]
categories = ["Thời sự"]
[params]
weight = 3`;
    const manuscript = await manuscriptOf(`+++\n${toml}\n+++\nChợ`);
    expect(manuscript.given).toEqual({
      headline: 'Chợ "mới"',
      published: ['2021-07-05T09:57:00+07:00'],
      keywords: ['chợ', 'mái che'],
      description: 'Mái cũ',
      sections: ['Thời sự'],
    });
    expect(manuscript.notices).toEqual([{ code: 'unknown-key', text: 'params.weight: 3', line: 14 }]);
  });

  test('JSON of Hugo', async () => {
    const json = '{ "title": "Chợ: \\"mới\\"", "date": "2024-03-01", "tags": ["chợ"], "draft": false }';
    const manuscript = await manuscriptOf(`${json}\n\nNội dung.`);
    expect(manuscript.given).toEqual({ headline: 'Chợ: "mới"', published: ['2024-03-01'], keywords: ['chợ'] });
    expect([htmlOf(manuscript), manuscript.lines]).toEqual(['<p>Nội dung.</p>', [{ number: 3, text: 'Nội dung.' }]]);
    const lines = await manuscriptOf('{\n\t"layout": "a",\n\t"cover": { "image": "a.jpg" },\n}\nChợ');
    expect(htmlOf(lines)).toContain('<img src="a.jpg"');
    expect(lines.notices).toEqual([{ code: 'unknown-key', text: 'layout: a', line: 2 }]);
    expect(lines.lines).toEqual([{ number: 5, text: 'Chợ' }]);
    await expect(manuscriptOf('{\n"title": "a"\n"b": "c"\n}\nChợ')).rejects.toThrow(/JSON ở dòng/u);
    expect(await html('{"title": "a"}\n{{< img "a.jpg" >}}')).toContain('<img src="a.jpg"');
    expect(await html('{a} chợ')).toBe('<p>{a} chợ</p>');
    expect(await html('{"a": 1} chợ')).toBe('<p>{"a": 1} chợ</p>');
  });

  test('authors in tables of TOML', async () => {
    const { given, notices } = await manuscriptOf(
      '+++\n[[authors]]\nname = "Lê Thu"\n[[authors]]\nname = "Nguyễn An"\n[extra]\nsubtitle = "Mái"\n+++\nChợ',
    );
    expect([given, notices]).toEqual([{ authors: ['Lê Thu', 'Nguyễn An'], description: 'Mái' }, []]);
  });

  test.each(['draft: true', 'published: false', 'status: draft'])('%s is left out', async (line) => {
    expect((await manuscriptOf(`---\n${line}\n---\nChợ`)).leftOut).toBe('draft');
  });

  test.each(['pending', 'scheduled', 'private'])('a %s one too', async (status) => {
    expect((await manuscriptOf(`---\nstatus: ${status}\n---\nChợ`)).leftOut).toBe(status);
  });

  test.each([
    'cover:\n  image: a.jpg\n  alt: Mái\n  caption: Mái mới',
    'image: a.jpg\nimage_alt: Mái\nimage_caption: Mái mới',
    'feature_image: a.jpg\nfeature_image_alt: Mái\nfeature_image_caption: Mái mới',
  ])('the photo above the text: %j', async (yaml) => {
    const figure = '<figure><img src="a.jpg" alt="Mái"><figcaption>Mái mới</figcaption></figure>';
    expect(await html(`---\n${yaml}\n---\nChợ`)).toBe(`${figure}<p>Chợ</p>`);
    expect(await html(`---\n${yaml}\n---\n![](a.jpg) Chợ`)).not.toContain('figure');
    expect(await html(`---\n${yaml}\n---\n![](bia.jpg) Chợ`)).toContain('<figure><img src="a.jpg"');
  });

  test('the caption of a photo that the text shows too goes there, or is told', async () => {
    const of = (text: string) =>
      manuscriptOf(`---\ncover:\n  image: /anh/a.jpg\n  caption: Mái mới\n---\nChợ\n\n${text}`);
    const alone = await of('![Mái](../anh/a.jpg)');
    expect(htmlOf(alone)).toBe(
      '<p>Chợ</p><figure><img src="../anh/a.jpg" alt="Mái"><figcaption>Mái mới</figcaption></figure>',
    );
    expect(htmlOf(await of('<img src="a.jpg">'))).toContain(
      '<figure><img src="a.jpg"><figcaption>Mái mới</figcaption></figure>',
    );
    expect(codesOf(await of('Thợ ![](a.jpg) lợp'))).toEqual(['cover-caption']);
    const own = await of('![](a.jpg)\n*Mái cũ*');
    expect(htmlOf(own)).toContain('<figcaption>Mái cũ</figcaption>');
    expect([...alone.notices, ...own.notices, ...(await of('![](a.jpg)\n\nMái mới.')).notices]).toEqual([
      { code: 'cover-caption', text: 'Mái mới' },
    ]);
  });

  test('the name of a file of Jekyll has date and slug', async () => {
    const { given } = await manuscriptOf('Chợ', '2021-07-05-cho-ben-go.md');
    expect(given).toEqual({ slug: 'cho-ben-go', published: ['2021-07-05'] });
  });

  const bomb = Array.from({ length: 12 }, (_, index) => `k${index + 1}: &a${index + 1} [${`*a${index},`.repeat(9)}]`);
  test.each([
    ['title: [a', /YAML ở dòng 2/u],
    ['title: a\n  b: c: d\n x', /YAML ở dòng/u],
    [`k0: &a0 [x,x]\n${bomb.join('\n')}\ntags: *a12`, /YAML/u],
    [`title: ${'x'.repeat(64_001)}`, /64\.000/u],
  ])('what is no YAML, or a bomb, is refused: %#', async (yaml, sentence) => {
    await expect(manuscriptOf(`---\n${yaml}\n---\nChợ`)).rejects.toThrow(sentence);
    await expect(manuscriptOf(`---\n${yaml}\n---\nChợ`)).rejects.toThrow(RefusedError);
  });

  test('what is never closed is refused, with the way that works', async () => {
    await expect(manuscriptOf('---\ntitle: Chợ\n\nSáng.')).rejects.toThrow(/không đóng/u);
    expect(await html('---\nBà Tư: Chợ họp.')).toContain('Bà Tư');
  });

  test('properties that Notion writes below the headline', async () => {
    const { given, lines, notices } = await manuscriptOf(
      '# Chợ\n\nTác giả: Lê Thu\nNgày: 5/7/2021\nTrạng thái: xong\n\nSáng.',
    );
    expect(given).toEqual({ headline: 'Chợ', authors: ['Lê Thu'], published: ['5/7/2021'] });
    expect(lines.map(({ text, number }) => `${number} ${text}`)).toEqual(['1 Chợ', '7 Sáng.']);
    expect(notices).toEqual([{ code: 'unknown-key', text: 'Trạng thái: xong', line: 5 }]);
    expect(await html('# Chợ\n\nTác giả: Lê Thu\nẢnh: Nguyễn An\n\nSáng.')).toContain('Ảnh: Nguyễn An');
    expect(await html('# Chợ\n\nBà Tư: Sao?\nÔng Ba: Vậy.')).toContain('Bà Tư: Sao?');
  });

  test('what is no TOML is refused with its line', async () => {
    await expect(manuscriptOf('+++\ntitle = "a"\n???\n+++\n')).rejects.toThrow(/TOML ở dòng 3/u);
  });
});

test('script is left to the blocks, and TCVN3 is converted', async () => {
  const manuscript = await manuscriptOf('## Bé C«ng an cö thªm ng\xADêi');
  expect(htmlOf(manuscript)).toBe('<h2>Bộ Công an cử thêm người</h2>');
  expect(codesOf(manuscript)).toEqual(['legacy-encoding']);
});

test('any text is read or refused', async () => {
  const piece = fc.constantFrom(
    '---\n',
    '+++\n',
    'title: ',
    'a = ',
    '\n',
    '{{< ',
    ' >}}',
    '{% ',
    '%}',
    '![',
    '](a.jpg)',
    '[^1]',
    '[^1]: ',
    '|',
    '# ',
    '*',
    '<',
    '"',
    "'",
    '`',
    '    ',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 40 }),
      async (pieces) => {
        try {
          expect((await manuscriptOf(pieces.join(''))).kind).toBe('markdown');
        } catch (error) {
          expect(error).toBeInstanceOf(RefusedError);
        }
      },
    ),
  );
});

const hostile = [
  '[',
  '![',
  '*',
  'a*',
  'a**b',
  '_a ',
  '>',
  '> ',
  '`',
  '|',
  '|a|b|\n|-|-|\n|a|b|\n',
  '^[',
  '^[a]',
  '[^',
  '- ',
  '<',
  '<a ',
  '<!--',
  '{{< ',
  '{% ',
  '{{',
  '\\',
  'a\n',
  '[a]: b\n',
  '[^a]:b\n\n',
  '&',
  '%%a\n',
  '%%',
  '[[',
  ' ^',
  '==a ',
  '){a=b ',
  ':::a\n',
];

test.each(hostile)(
  'a megabyte of %j is read or refused within 5 s of the processor',
  async (piece) => {
    const text = megabyteOf(piece);
    const seconds = await cpuSeconds(async () => {
      try {
        await manuscriptOf(text);
      } catch (error) {
        expect(error).toBeInstanceOf(RefusedError);
      }
    });
    expect(seconds).toBeLessThan(5);
  },
  60_000,
);

describe('marks that other renderers know', () => {
  test('a reference to a footnote that is not there stays as it is, and is told', async () => {
    const manuscript = await manuscriptOf('Chợ mới[^1].\n\nCá tươi,\nmực khô[^gia_ca]. `[^x]`\n\n[^1]: Sổ chợ.\n');
    expect(htmlOf(manuscript)).toContain('mực khô[^gia_ca].');
    expect(manuscript.notices).toEqual([{ code: 'undefined-footnote', text: '[^gia_ca]', line: 4 }]);
  });

  test('boxes of a list of tasks are signs', async () => {
    const manuscript = await manuscriptOf(
      '- [x] mua cá\n- [ ] bán **mực**\n  - [X] phơi\n- [a] khác\n\n[x] đoạn văn\n',
    );
    expect(htmlOf(manuscript)).toBe(
      '<ul><li>☑ mua cá</li><li>☐ bán <strong>mực</strong><ul><li>☑ phơi</li></ul></li><li>[a] khác</li></ul><p>[x] đoạn văn</p>',
    );
    expect(manuscript.lines.map(({ text }) => text)).toEqual([
      '☑ mua cá',
      '☐ bán mực',
      '☑ phơi',
      '[a] khác',
      '[x] đoạn văn',
    ]);
  });
});

describe('marks of Obsidian', () => {
  test.each([
    ['[[Quê ngoại|nhà ngoại]] và [[Trang#Mục]], [[#Mục]]', '<p>nhà ngoại và Trang, Mục</p>', 'dropped-links', 3],
    ['Một ==tô *sáng*== chữ', '<p>Một <mark>tô <em>sáng</em></mark> chữ</p>', '', 0],
    ['> [!note] Ghi chú\n> Chợ họp sớm.', '<blockquote><p>Ghi chú</p><p>Chợ họp sớm.</p></blockquote>', '', 0],
    ['> [!quote]-\n> Chợ họp sớm.', '<blockquote><p>Chợ họp sớm.</p></blockquote>', '', 0],
    ['Chợ mới. ^mai-cho\n\n^a1b2c3', '<p>Chợ mới.</p>', '', 0],
    ['Chợ ![[Trang]]', '<p>Chợ</p>', 'dropped-embed', 1],
    ['![[anh cho.jpg]]', '<p><img src="anh%20cho.jpg" alt=""></p>', '', 0],
    [
      'a == b == c, x ^2, [[1]](a.htm), `[[a]] ==b== %%c%%`, https://a.vn/?a==b==',
      '<p>a == b == c, x ^2, <a href="a.htm">[1]</a>, <code>[[a]] ==b== %%c%%</code>, https://a.vn/?a==b==</p>',
      '',
      0,
    ],
    ['```\n[[a]] ==b== %%c%%\n```', '<pre><code>[[a]] ==b== %%c%%</code></pre>', '', 0],
  ])('%s', async (text, expected, code, count) => {
    const manuscript = await manuscriptOf(text);
    expect(htmlOf(manuscript)).toBe(expected);
    expect(codesOf(manuscript)).toEqual(Array.from({ length: count }, () => code));
  });

  test('a query or a diagram is left out, and told', async () => {
    const manuscript = await manuscriptOf('Chợ\n\n```dataview\nTABLE gia\n```\n\n```js\nmái\n```');
    expect(htmlOf(manuscript)).not.toContain('TABLE');
    expect(htmlOf(manuscript)).toContain('mái');
    expect(manuscript.notices).toEqual([{ code: 'dropped-program', text: '```dataview\nTABLE gia\n```', line: 3 }]);
  });

  test('hidden remarks are left out, and told in their words', async () => {
    const manuscript = await manuscriptOf(
      'Chợ %%hỏi lại%% mới <!-- số cũ -->\n\n%%\nGiá chưa chắc\nxem sổ\n%%\nMái 100%% và 50%%\n\n<!--more-->\n\n<!-- còn\n\nnữa -->',
    );
    expect(htmlOf(manuscript)).not.toMatch(/hỏi|Giá|sổ/u);
    expect(manuscript.lines.map(({ text, number }) => `${number} ${text}`)).toEqual([
      '1 Chợ mới',
      '7 Mái 100%% và 50%%',
    ]);
    expect(manuscript.notices).toEqual([
      { code: 'hidden-remark', text: 'hỏi lại', line: 1 },
      { code: 'hidden-remark', text: 'Giá chưa chắc\nxem sổ', line: 3 },
      { code: 'hidden-remark', text: 'số cũ', line: 1 },
      { code: 'hidden-remark', text: 'còn\n\nnữa', line: 11 },
    ]);
    expect(await html('%%\nChợ')).toBe('<p>%%Chợ</p>');
  });
});

describe('marks of Pandoc and kramdown', () => {
  test.each([
    ['Ghe\n: Thuyền nhỏ\n: Có mui', '<ul><li>Ghe: Thuyền nhỏ<br>Có mui</li></ul>'],
    [
      'Sáng.\n\nGhe *bầu*\n:   Thuyền\nnhỏ\n\nBến\n\n: Chỗ đậu\n\nHết.',
      '<p>Sáng.</p><ul><li><p>Ghe <em>bầu</em>: Thuyềnnhỏ</p></li><li><p>Bến: Chỗ đậu</p></li></ul><p>Hết.</p>',
    ],
    ['Ghe về:\n: Thuyền', '<p>Ghe về:: Thuyền</p>'],
    ['Một\nhai\n: ba', '<p>Mộthai: ba</p>'],
    ['- Ghe\n: Thuyền', '<ul><li>Ghe: Thuyền</li></ul>'],
    ['```\nGhe\n: Thuyền\n```', '<pre><code>Ghe: Thuyền</code></pre>'],
  ])('a list of definitions is a list: %j', async (text, expected) => {
    const manuscript = await manuscriptOf(text);
    expect(htmlOf(manuscript)).toBe(expected);
    expect(manuscript.notices).toEqual([]);
  });

  test('lines that explain abbreviations are left out, and told', async () => {
    const manuscript = await manuscriptOf('UBND họp.\n\n*[UBND]: Ủy ban\n*[HĐND]:\n\n`*[a]: b`\n\n```\n*[c]: d\n```');
    expect(htmlOf(manuscript)).toBe('<p>UBND họp.</p><p><code>*[a]: b</code></p><pre><code>*[c]: d</code></pre>');
    expect(manuscript.notices).toEqual([
      { code: 'dropped-abbreviation', text: '*[UBND]: Ủy ban', line: 3 },
      { code: 'dropped-abbreviation', text: '*[HĐND]:', line: 4 },
    ]);
  });

  test.each([
    [
      '## Mái {#mai .cu}\n\n![](a.jpg){width=50%}\n*Mái*',
      '<h2>Mái</h2><figure><img src="a.jpg" alt=""><figcaption>Mái</figcaption></figure>',
      0,
    ],
    ['H~2~O, m^2^, ~~xóa~~, 10^6^', '<p>H<sub>2</sub>O, m<sup>2</sup>, <s>xóa</s>, 10<sup>6</sup></p>', 0],
    [':::note Ghi chú\nChợ\n:::', '<p>Ghi chú</p><p>Chợ</p>', 1],
    ['::: {.warning}\nChợ\n:::', '<p>Chợ</p>', 1],
    [':::tip[Ghi chú]\nChợ\n:::', '<p>Ghi chú</p><p>Chợ</p>', 1],
    ['[TOC]\n\nChợ', '<p>Chợ</p>', 1],
    ['[[_TOC_]]\n\nChợ', '<p>Chợ</p>', 1],
    ['* TOC\n{:toc}\n\nChợ', '<p>Chợ</p>', 1],
    ['Chợ (mới){giá} :::', '<p>Chợ (mới){giá} :::</p>', 0],
  ])('%j', async (text, expected, count) => {
    const manuscript = await manuscriptOf(text);
    expect(htmlOf(manuscript)).toBe(expected);
    expect(codesOf(manuscript)).toEqual(Array.from({ length: count }, () => 'dropped-shortcode'));
  });
});
