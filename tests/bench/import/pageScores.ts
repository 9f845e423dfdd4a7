import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { compose } from '../../../src/build/import/compose/compose.ts';
import type { Composition } from '../../../src/build/import/compose/composition.ts';
import { comparable } from '../../../src/build/import/compose/sameText.ts';
import { readManuscripts } from '../../../src/build/import/formats/readManuscripts.ts';
import { macroScore, type Score, scoreOf } from './scores.ts';

/** What is known to be right of a page. */
interface PageTruth {
  text: string;
  /** Words that are none of the article's text. */
  without?: string[];
}

interface VietnameseTruth {
  headline: string;
  datePublished: string;
  author: string[] | null;
  description: string | null;
  blocks: { type: string; text?: string; items?: string[] }[];
}

/** What the importer reads of a page, as far as it is measured. */
async function read(file: string): Promise<{ composition: Composition; lines: string[] }> {
  const [manuscript] = await readManuscripts({ name: file, path: file, bytes: gunzipSync(readFileSync(file)) });
  if (!manuscript) throw new Error(`${file} holds no article`);
  const composition = compose(manuscript, []);
  const text = composition.blocks.filter(({ block }) => block.type !== 'figure' && block.type !== 'embed');
  return { composition, lines: text.map((raw) => raw.text) };
}

/** Readability's text as its users take it: of the page as it is, each block a line. */
function readabilityText(file: string): string {
  const html = gunzipSync(readFileSync(file))
    .toString()
    .replace(/<style[\s\S]*?<\/style>/giu, '');
  const { window } = new JSDOM(html, { url: 'https://localhost/' });
  const content = new Readability(window.document).parse()?.content ?? '';
  const text = new JSDOM(
    content.replace(/<\/(?:p|div|li|h\d|td|tr|blockquote|figcaption|section)>|<br[^>]*>/giu, '$&\n'),
  );
  const lines = text.window.document.body.textContent ?? '';
  text.window.close();
  window.close();
  return lines;
}

/** The importer beside Readability on all pages of a folder. */
export async function measurePages(folder: string, onPage: (done: number, of: number) => void) {
  const truth: Record<string, PageTruth> = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'));
  const ours: Score[] = [];
  const theirs: Score[] = [];
  let foreign = 0;
  for (const [name, { text, without = [] }] of Object.entries(truth)) {
    const file = join(folder, `${name}.html.gz`);
    const { lines } = await read(file);
    ours.push(scoreOf(lines.join('\n'), text));
    theirs.push(scoreOf(readabilityText(file), text));
    const words = comparable(lines.join('\n'));
    foreign += without.filter((phrase) => words.includes(comparable(phrase))).length;
    onPage(ours.length, Object.keys(truth).length);
  }
  return { ours: macroScore(ours), readability: macroScore(theirs), foreign };
}

/** How many of the Vietnamese pages are right in each part. */
export async function measureVietnamese(folder: string) {
  const truth: Record<string, VietnameseTruth> = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'));
  const scores: Score[] = [];
  const right = { headline: 0, date: 0, author: 0, standfirst: 0, crossheads: 0, pages: 0 };
  let foreign = 0;
  for (const [name, { headline, datePublished, author, description, blocks }] of Object.entries(truth)) {
    const { composition, lines } = await read(join(folder, `${name}.html.gz`));
    const texts = blocks.map(({ text, items = [] }) => text ?? items.join('\n'));
    scores.push(scoreOf(lines.join('\n'), texts.join('\n')));
    const whole = comparable(texts.join('\n'));
    foreign += lines.filter((line) => !whole.includes(comparable(line))).length;
    const headings = composition.blocks.filter(({ block }) => block.type === 'heading').map((raw) => raw.text);
    const wanted = blocks.filter(({ type }) => type === 'heading').map(({ text = '' }) => text);
    // The mark in front of a standfirst is a field of its own.
    const told = description?.replace(/^\([^)]*\)\s*-\s*/u, '');
    right.pages += 1;
    right.headline += Number(composition.headline === headline);
    right.date += Number(Date.parse(composition.datePublished ?? '') === Date.parse(datePublished));
    right.author += Number(!author || author.join() === composition.authors.join());
    right.standfirst += Number(!description || composition.description === told);
    right.crossheads += Number(wanted.every((heading) => headings.includes(heading)));
  }
  return { score: macroScore(scores), foreign, right };
}
