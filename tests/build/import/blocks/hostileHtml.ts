import fc from 'fast-check';

const words = fc.constantFrom(
  ...[
    'Đò ngang',
    ' ',
    '\u00A0',
    '\n',
    'a\u0323',
    '\u200B',
    '\uFFFD',
    '\0',
    '1',
    '[1]',
    '—',
    '— Tư',
    '&#xD800;',
    'x',
    '↑',
  ],
  ...['Bến', '\u202E', '😀', '\u0301', '&lt;b&gt;', 'https://a.vn', '\r\n', '\u2028', '1 | 2'],
);

const names = fc.constantFrom(
  ...'p p div span b strong i em u a a sup h1 h2 h3 h5 blockquote cite footer center dl dt dd font form details'.split(
    ' ',
  ),
  ...'figure figcaption img picture source hr br br iframe video noscript pre svg section li td'.split(' '),
);

const attributes = fc.constantFrom(
  ...['', '', '', 'id="a"', 'id="b"', 'href="#a" id="b"', 'href="#b" id="a"', 'href="#a" name="c"', 'href="#c" id="a"'],
  ...[
    'href="https://a.vn/x"',
    'href="/x"',
    'href="javascript:x"',
    'href="x"',
    'href="mailto:a@b"',
    'href="https://[", title="\u0301"',
  ],
  ...[
    'src="a.jpg"',
    'src="a.jpg" alt="\uFFFDđò"',
    'src="https://youtu.be/x"',
    'src="//"',
    'srcset="a 1w, b 2w"',
    'src="https://\u202E"',
  ],
  ...[
    'class="center"',
    'style="font-weight:bold;text-align:right"',
    'style="color:red"',
    'class="pullquote"',
    'hidden',
  ],
  ...[
    'colspan="3"',
    'rowspan="2"',
    'start="3"',
    'class="wp-caption"',
    'class="twitter-tweet"',
    'class="wp-block-embed"',
    'title=" "',
  ],
);

const made = fc.letrec<{ node: string; nodes: string; inside: string }>((tie) => ({
  node: fc.oneof({ depthSize: 'medium', withCrossShrink: true }, words, tie('inside')),
  inside: fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .tuple(names, attributes, tie('nodes'))
        .map(([name, attrs, inner]) => `<${name} ${attrs}>${inner}</${name}>`),
    },
    { weight: 1, arbitrary: rowsOf(tie('nodes')) },
    { weight: 1, arbitrary: tie('nodes').map((inner) => `<ul><li>${inner}<li>mục</ul>`) },
    {
      weight: 1,
      arbitrary: tie('nodes').map(
        (inner) => `<figure><img src=a.jpg>${inner}<figcaption>${inner}</figcaption></figure>`,
      ),
    },
    { weight: 1, arbitrary: noteIn(tie('nodes')) },
  ),
  nodes: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
}));

/** A table of two columns, more or less. */
function rowsOf(content: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const cell = fc.tuple(fc.constantFrom('td', 'td', 'th'), attributes, fc.oneof(words, words, content));
  const row = fc.array(cell, { minLength: 1, maxLength: 3 });
  return fc
    .array(row, { maxLength: 4 })
    .map((rows) =>
      rows.map(
        (cells) => `<tr>${cells.map(([name, attrs, inner]) => `<${name} ${attrs}>${inner}</${name}>`).join('')}</tr>`,
      ),
    )
    .map((rows) => `<table>${rows.join('')}</table>`);
}

/** A reference and its note, some of them twice, within each other or apart. */
function noteIn(content: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom('1', '2'), content, content).map(([number, before, inside]) => {
    const reference = `<sup><a href="#n${number}" id="r${number}">${number}</a></sup>`;
    return `${reference}${before}<ol><li id="n${number}">${inside} <a href="#r${number}">↑</a></li></ol>`;
  });
}

/** HTML of all that the converter knows, in any order and depth, right and wrong. */
export const hostileHtml = fc.array(made.node, { maxLength: 8 }).map((nodes) => nodes.join(''));
