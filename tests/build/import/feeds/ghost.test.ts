import { describe, expect, test } from 'vitest';
import { ghostManuscripts } from '../../../../src/build/import/feeds/ghost.ts';
import type { Manuscript } from '../../../../src/build/import/model/manuscript.ts';
import { RefusedError } from '../../../../src/build/import/model/notice.ts';
import { htmlOf, only, source, told } from './manuscripts.ts';

const post = {
  id: 'p1',
  title: 'Chợ &amp; quán',
  slug: 'cho',
  status: 'published',
  published_at: '2021-07-05T02:57:00.000Z',
};
const exportOf = (posts: object[], tables: object = {}) => ({ db: [{ data: { posts, ...tables } }] });
const read = (fields: object, tables?: object): Manuscript =>
  only(ghostManuscripts(source, exportOf([{ ...post, ...fields }], tables)));
const lexical = (...children: object[]) => read({ lexical: JSON.stringify({ root: { type: 'root', children } }) });

describe('a Ghost export', () => {
  test('says who wrote a post, when and under which tags', () => {
    const { given, name } = read(
      { html: '<p>x</p>', updated_at: '2021-07-06 01:00:00', custom_excerpt: 'Sapô.', locale: 'vi' },
      {
        tags: [
          { id: 't1', name: 'Thời sự' },
          { id: 't2', name: 'chợ' },
          { id: 't3', name: '#nội bộ' },
        ],
        posts_tags: [
          { post_id: 'p1', tag_id: 't2', sort_order: 1 },
          { post_id: 'p1', tag_id: 't1', sort_order: 0 },
          { post_id: 'p1', tag_id: 't3', sort_order: 2 },
        ],
        users: [{ id: 'u1', name: 'Lê Thu' }],
        posts_authors: [{ post_id: 'p1', author_id: 'u1' }],
      },
    );
    expect(name).toBe('xuat.xml: Chợ & quán');
    expect(given).toEqual({
      slug: 'cho',
      headline: 'Chợ & quán',
      description: 'Sapô.',
      published: ['2021-07-05T02:57:00.000Z'],
      modified: ['2021-07-06T01:00:00Z'],
      authors: ['Lê Thu'],
      sections: ['Thời sự', 'chợ'],
      keywords: ['Thời sự', 'chợ'],
      language: 'vi',
    });
  });

  test('of an older form is read too', () => {
    const old = {
      data: {
        posts: [{ ...post, id: 1, author_id: 2, page: 0, published_at: 1625453820000 }],
        users: [{ id: 2, name: 'Lê Thu' }],
      },
    };
    expect(only(ghostManuscripts(source, JSON.stringify(old))).given).toMatchObject({
      authors: ['Lê Thu'],
      published: ['2021-07-05T02:57:00.000Z'],
    });
  });

  test.each([
    [{ status: 'draft' }, 'draft'],
    [{ status: 'scheduled' }, 'scheduled'],
    [{ status: 'sent' }, 'sent'],
    [{ type: 'page' }, 'page'],
    [{ page: 1 }, 'page'],
    [{ page: 0, type: 'post' }, undefined],
  ])('leaves out %j as %s', (fields, leftOut) => {
    expect(read(fields).leftOut).toBe(leftOut);
  });

  test('tells a post that was for subscribers', () => {
    expect(told(read({ visibility: 'paid', html: 'x' }))).toEqual(['not-public paid']);
  });

  test('puts its picture first, and names files by their path in the export', () => {
    const manuscript = read(
      {
        html: '<p><img src="__GHOST_URL__/content/images/b.jpg"> <a href="__GHOST_URL__/bai-khac/">khác</a></p>',
        feature_image: '__GHOST_URL__/content/images/a.jpg',
      },
      { posts_meta: [{ id: 'm', post_id: 'p1', feature_image_alt: 'Mái', feature_image_caption: 'Mái <i>chợ' }] },
    );
    expect(htmlOf(manuscript)).toBe(
      '<figure><img src="content/images/a.jpg" alt="Mái"><figcaption>Mái <i>chợ</i></figcaption></figure><p><img src="content/images/b.jpg"><a>khác</a></p>',
    );
    expect(manuscript.notices).toEqual([{ code: 'dropped-links', text: 'khác', result: '/bai-khac/' }]);
  });

  test('has no players and boxes around videos and links', () => {
    const manuscript = read({
      html: `<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://a.example/"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Tên</div><div>Mô tả</div><div><span>Báo</span><span>Thử</span></div></div></a><figcaption>Chú</figcaption></figure>
        <figure class="kg-card kg-video-card"><video src="https://a.example/v.mp4"></video><div>0:00</div></figure>
        <div class="kg-card kg-audio-card"><audio src="__GHOST_URL__/content/a.mp3"></audio><div>1×</div></div>`,
    });
    expect(htmlOf(manuscript)).toBe(
      '<p><a href="https://a.example/">Tên</a></p><p>Chú</p><p><iframe src="https://a.example/v.mp4"></iframe></p>',
    );
    expect(manuscript.notices).toEqual([
      { code: 'dropped-card-text', text: 'Mô tả Báo Thử' },
      { code: 'media-file', text: '__GHOST_URL__/content/a.mp3' },
    ]);
  });
});

test('a callout of Ghost has its emoji before its words, and a sound its title', () => {
  const manuscript = read({
    html: `<div class="kg-card kg-callout-card"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text"><b>Chợ</b> nghỉ.</div></div>
      <div class="kg-card kg-audio-card"><audio src="https://a.example/a.mp3"></audio><div class="kg-audio-title">Tiếng chợ</div><div>0:00</div></div>
      <div class="kg-card kg-audio-card"><audio src="__GHOST_URL__/content/b.mp3"></audio><div class="kg-audio-title">Tiếng sông</div></div>`,
  });
  expect(htmlOf(manuscript)).toBe(
    '<div class="kg-card kg-callout-card"><div class="kg-callout-text"><b>💡 Chợ</b> nghỉ.</div></div><p><iframe src="https://a.example/a.mp3" title="Tiếng chợ"></iframe></p>',
  );
  expect(manuscript.notices).toEqual([{ code: 'media-file', text: 'Tiếng sông __GHOST_URL__/content/b.mp3' }]);
  const cards = lexical(
    { type: 'callout', calloutEmoji: '💡', calloutText: '<p>Chợ nghỉ.</p>' },
    { type: 'callout', calloutText: 'Chợ họp.' },
    { type: 'audio', src: 'https://a.example/a.mp3', title: 'Tiếng chợ' },
    { type: 'embed', url: 'https://youtu.be/abcdefgh', metadata: { title: 'Phim chợ' }, caption: 'Chú' },
  );
  expect(htmlOf(cards)).toBe(
    '<blockquote><p>💡 Chợ nghỉ.</p></blockquote><blockquote><p>Chợ họp.</p></blockquote><p><iframe src="https://a.example/a.mp3" title="Tiếng chợ"></iframe></p>' +
      '<p><iframe src="https://youtu.be/abcdefgh" title="Phim chợ"></iframe></p><p>Chú</p>',
  );
});

describe('the documents of its editors', () => {
  const text = (words: string, format = 0) => ({ type: 'extended-text', text: words, format });

  test('Lexical', () => {
    const manuscript = lexical(
      { type: 'extended-heading', tag: 'h2', children: [text('Tít')] },
      {
        type: 'paragraph',
        children: [
          text('a < '),
          text('b', 3),
          { type: 'linebreak' },
          { type: 'link', url: 'https://a.example/', children: [text('c')] },
        ],
      },
      { type: 'list', listType: 'number', tag: 'ol', children: [{ type: 'listitem', children: [text('một')] }] },
      { type: 'extended-quote', children: [text('q')] },
      { type: 'image', src: 'https://a.example/a.jpg', alt: 'A', caption: '<b>Chú' },
      { type: 'markdown', markdown: '*m*' },
      { type: 'html', html: '<p>h</p>' },
      { type: 'horizontalrule' },
      { type: 'signup', header: 'Đăng ký' },
    );
    expect(htmlOf(manuscript)).toBe(
      '<h2>Tít</h2><p>a &lt; <em><strong>b</strong></em><br><a href="https://a.example/">c</a></p><ol><li>một</li></ol><blockquote>q</blockquote>' +
        '<figure><img src="https://a.example/a.jpg" alt="A"><figcaption><b>Chú</b></figcaption></figure><p><em>m</em></p><p>h</p><hr>',
    );
    expect(told(manuscript)).toEqual(['unknown-card signup']);
  });

  test('cards of links, whose words about the other page are told', () => {
    const metadata = { title: 'Tên <b>', description: 'Mô tả', publisher: 'Báo Thử', icon: 'https://a.example/i.png' };
    const manuscript = lexical(
      { type: 'bookmark', url: 'https://a.example/', metadata, caption: 'Chú' },
      { type: 'file', src: 'https://a.example/a.pdf', fileTitle: 'Sổ', fileCaption: 'Sổ chợ' },
    );
    expect(htmlOf(manuscript)).toBe(
      '<p><a href="https://a.example/">Tên &lt;b&gt;</a></p><p>Chú</p><p><a href="https://a.example/a.pdf">Sổ</a></p>',
    );
    expect(manuscript.notices).toEqual([
      { code: 'dropped-card-text', text: 'Mô tả Báo Thử' },
      { code: 'dropped-card-text', text: 'Sổ chợ' },
    ]);
  });

  test('Mobiledoc', () => {
    const mobiledoc = JSON.stringify({
      version: '0.3.1',
      atoms: [['soft-return', '', {}]],
      cards: [
        ['image', { src: 'https://a.example/a.jpg', caption: 'Chú' }],
        ['product', { productTitle: 'Hàng' }],
      ],
      markups: [['strong'], ['a', ['href', 'https://a.example/']]],
      sections: [
        [
          1,
          'p',
          [
            [0, [], 0, 'a '],
            [0, [0, 1], 1, 'b'],
            [0, [], 1, 'c'],
            [1, [], 0, 0],
            [0, [], 0, '<d'],
          ],
        ],
        [3, 'ul', [[[0, [], 0, 'một']], [[0, [], 0, 'hai']]]],
        [10, 0],
        [10, 1],
      ],
    });
    const manuscript = read({ mobiledoc });
    expect(htmlOf(manuscript)).toBe(
      '<p>a <strong><a href="https://a.example/">b</a>c</strong><br>&lt;d</p><ul><li>một</li><li>hai</li></ul>' +
        '<figure><img src="https://a.example/a.jpg" alt=""><figcaption>Chú</figcaption></figure>',
    );
    expect(manuscript.notices).toEqual([{ code: 'unknown-card', text: 'Hàng', result: 'product' }]);
  });
});

test.each([
  ['{"db": [\n  {"a": 1,}\n]}', 'dòng 2, cột 11'],
  ['{"db": [', 'dòng 1, cột 9'],
  ['', 'dòng 1, cột 1'],
  ['['.repeat(200_000), 'quá sâu'],
])('malformed JSON is refused with the place', (text, place) => {
  expect(() => ghostManuscripts(source, text)).toThrow(RefusedError);
  expect(() => ghostManuscripts(source, text)).toThrow(place);
});

test('a Ghost export without posts is refused', () => {
  for (const value of [null, 1, [], {}, { db: [] }, { data: { posts: [] } }]) {
    expect(() => ghostManuscripts(source, value)).toThrow(/không có bài nào/u);
  }
});
