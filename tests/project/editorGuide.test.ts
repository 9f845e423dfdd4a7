import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArticle, checkArticles } from '../../src/build/check/checkArticles.ts';
import { formatIssue } from '../../src/build/check/issue.ts';
import { refusalSentences } from '../../src/build/import/photos/refusalSentences.ts';
import { type PhotoRefusalKind, refusalSentence } from '../../src/build/photos/refusal.ts';

const guide = readFileSync(resolve(import.meta.dirname, '../../docs/nguoi-bien-tap.md'), 'utf8');
const [minimal = '', ...fragments] = Array.from(guide.matchAll(/^```json\n(.*?)^```/gms), ([, json = '']) => json);
const file = 'src/articles/cau-long-bien-thong-xe.json';

/** The minimal article with a fragment of the guide in it: blocks behind its own, or fields before them. */
function withFragment(fragment: string): string {
  return fragment.startsWith('{')
    ? minimal.replace(/\n {2}\]\n\}\s*$/, () => `,${fragment}]}`)
    : minimal.replace('"body"', () => `${fragment.trim()}, "body"`);
}

/** Every line that a build would print, with the articles and photos that the guide names in place. */
function linesFor(text: string): string[] {
  const other = minimal.replace('"cau-long-bien-thong-xe"', '"cong-ba-lai-dong-som"');
  const sources = [
    { file, text },
    { file: 'src/articles/cong-ba-lai-dong-som.json', text: other },
  ];
  const isPublic = (path: string) => /^\/images\/2026\/sa-lan-(?:1600|800)\.\w+$/.test(path);
  return checkArticles(sources, isPublic).issues.map(formatIssue);
}

it('has a minimal article that the check takes', () => {
  expect(checkArticle(file, minimal)).toHaveProperty('article.id', 'cau-long-bien-thong-xe');
});

describe('each other example', () => {
  it.each(fragments)('is right in an article: %s', (fragment) => {
    const text = withFragment(fragment);
    expect(text).not.toBe(minimal);
    expect(linesFor(text)).toEqual([]);
  });

  it('is there for each kind of block', () => {
    const kinds = 'paragraph heading list blockquote pullquote figure thematic-break table embed recommended footnotes';
    for (const kind of kinds.split(' ')) expect(fragments.join()).toContain(`"type": "${kind}"`);
  });
});

it('says of each reason to refuse a photo what to do', () => {
  for (const refused of Object.keys(refusalSentences) as PhotoRefusalKind[])
    expect(guide).toContain(`\`${refusalSentence({ refused }).found}\``);
});

/** Mistakes as newsrooms make them, in the order of the table. */
const mistakes: ((text: string) => string)[] = [
  (text) => text.replace('"vi",', '"vi"'),
  (text) => text.replace(/\]\n\}\s*$/, '],\n}'),
  (text) => text.replace('trở lại"', 'trở lại'),
  (text) => text.replace('Long Biên thông', '"Long Biên" thông'),
  (text) => text.replace(/ {2}"headline".*\n/, ''),
  (text) => text.replace('"description"', '"sapo"'),
  (text) => text.replace('"id": "cau-', '"id": "cay-cau-'),
  (text) => text.replace('2026-11-28T09:30:00+07:00', '28/11/2026'),
  (text) => text.replace('"body"', '"dateModified": "2026-11-28T08:00:00+07:00", "body"'),
  (text) => withFigure(text, '/images/2026/chua-co.jpg'),
  (text) => withFigure(text, '/images/2026/sa lan.jpg'),
  (text) => text.replace('"body"', '"articleSection": "Thời sự", "body"'),
  (text) => text.replace('"body"', '"relatedLink": ["chua-co"], "body"'),
  (text) => text.replace('"body": [', '"body": [{ "type": "table", "header": [[], []], "rows": [[[]]] },'),
  (text) => text.replace('Cầu Long Biên thông xe trở lại', 'Hµ Néi mïa thu'),
  (text) => text.normalize('NFD'),
];

function withFigure(text: string, src: string): string {
  const figure = { type: 'figure', images: [{ src, width: 1, height: 1 }], alt: '', caption: 'Ảnh' };
  return text.replace('"body": [', `"body": [${JSON.stringify(figure)},`);
}

describe('the table of error lines', () => {
  const rows = Array.from(guide.matchAll(/^\| `([^`]+)`[^|]*\|[^|]+\|[^|]+\|$/gm), ([, words = '']) => words).filter(
    (words) => words.includes(' '),
  );

  it('has a row for each mistake', () => {
    expect(rows).toHaveLength(mistakes.length);
  });

  it.each(rows.map((words, index) => ({ words, mistake: mistakes[index] })))('“$words” is what a build says', (row) => {
    expect(linesFor(row.mistake?.(minimal) ?? '').join('\n')).toContain(row.words);
  });

  it('comes after a line that a build prints', () => {
    const [line] = linesFor(minimal.replace('2026-11-28T09:30:00+07:00', '28/11/2026'));
    expect(guide).toContain(`\n    ${line}\n`);
  });
});
