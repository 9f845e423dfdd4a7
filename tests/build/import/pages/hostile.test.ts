import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RefusedError } from '../../../../src/build/import/model/notice.ts';
import { paragraphs, readPaper } from './readPaper.ts';

const size = 300_000;
const many = (part: string) => part.repeat(Math.ceil(size / part.length));

/** Whether a page is read or refused, and in what time of the processor. */
function secondsFor(body: string): number {
  const start = process.cpuUsage().user;
  try {
    readPaper(`<!doctype html><html><body>${body}</body></html>`);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
  }
  return (process.cpuUsage().user - start) / 1e6;
}

test.each([
  ['elements in elements', many('<div>')],
  ['texts in elements in elements', many('<div>abc, def ghi ')],
  ['paragraphs', many('<p>a</p>')],
  ['breaks', many('abc, def<br><br>')],
  ['headings', many('<h2>Tít</h2>')],
  ['dates', many('<p>5/7/2021</p>') + paragraphs()],
  ['captions', paragraphs() + many('<div class="caption">a</div>') + paragraphs()],
  ['pictures', paragraphs() + many('<img src="a">') + paragraphs()],
  ['cells', `${paragraphs()}<table>${many('<tr><td>abc<td>def')}</table>`],
  ['brackets for JSON-LD', `<script type="application/ld+json">${many('[')}</script>${paragraphs()}`],
  ['classes', `<p class="${many('a ')}">${paragraphs()}`],
])('ends soon with many %s', (_, body) => {
  expect(secondsFor(body)).toBeLessThan(3);
});

test('says that a page is too large for Readability, and reads it without', () => {
  const { notices, blocks } = readPaper(
    `<!doctype html><html><body>${paragraphs()}${'<b>a</b>'.repeat(13_000)}</body></html>`,
  );
  expect(notices.map(({ code }) => code)).toContain('page-large');
  expect(blocks.slice(0, 4)).toHaveLength(4);
});

const parts = fc.constantFrom(
  ...'<p> </p> <div class="sapo"> </div> <h1> </h1> <h2> <a href="#"> </a> <ul><li> </ul> <table><tr><td> </table> <figure> </figure> <img> <br> <span> </span> <article> </article> <nav> </nav> <time datetime="x">'.split(
    /\s(?=<)/u,
  ),
  'Một câu dài, có dấu phẩy, và đủ chữ để được coi là một đoạn văn của một bài báo ở trên trang này.',
  '05/07/2021',
  'Chia sẻ:',
  '<script type="application/ld+json">{"@type":"NewsArticle","author":[null,{"name":3}],"keywords":{}}</script>',
);

test('reads or refuses every page', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(parts, fc.string({ maxLength: 20 })), { maxLength: 60 }), (page) => {
      expect(secondsFor(page.join(''))).toBeLessThan(5);
    }),
    { numRuns: 200 },
  );
});
