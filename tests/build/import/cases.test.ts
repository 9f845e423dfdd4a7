import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Phrasing } from '../../../src/article/schema/articleSchema.ts';
import { compose } from '../../../src/build/import/compose/compose.ts';
import type { Composition } from '../../../src/build/import/compose/composition.ts';
import { readManuscripts } from '../../../src/build/import/formats/readManuscripts.ts';
import { parseHtml } from '../../../src/build/import/html/parseHtml.ts';
import type { Manuscript } from '../../../src/build/import/model/manuscript.ts';
import type { RawBlock } from '../../../src/build/import/model/rawBlock.ts';

interface Case {
  id: string;
  kind: string;
  input: string;
  why: string;
  expected: {
    headline: string;
    datePublished: string | null;
    mark: string | null;
    dateModified?: string;
    description?: string;
    dateline?: string;
    author?: string[];
    keywords?: string[];
    id?: string;
    articleSection?: string;
    notInText: string[];
    blocks: Record<string, unknown>[];
    ask?: string[];
  };
}

/** Made-up inputs, each a trap, with the article that must come out. */
const cases: Case[] = JSON.parse(readFileSync('tests/fixtures/import/cases.json', 'utf8'));
const sections = [{ id: 'thoi-su', name: 'Thời sự' }];

/** What `readManuscripts` says apart from notices, in the words of the cases. */
const otherCodes = { 'draft-skipped': 'draft', 'date-missing': 'datePublished' } as const;

async function manuscriptsOf({ id, kind, input }: Case): Promise<Manuscript[]> {
  // What mammoth gives has no file of its own.
  if (kind === 'docx-like html')
    return [{ name: id, kind: 'word', content: parseHtml(input), given: {}, lines: [], notices: [] }];
  return [...(await readManuscripts({ name: id, path: `/in/${id}`, bytes: new TextEncoder().encode(input) }))];
}

describe.each(cases)('$id', (one) => {
  const { expected } = one;
  const read = async () => {
    const manuscripts = await manuscriptsOf(one);
    const [manuscript, ...others] = manuscripts.filter(({ leftOut }) => !leftOut);
    expect(others).toEqual([]);
    if (!manuscript) throw new Error('no article');
    return { manuscripts, composition: compose(manuscript, sections) };
  };

  it(one.why, async () => {
    const { composition } = await read();
    expect(composition.blocks.map(inCase)).toEqual(
      expected.blocks.map((block) => ({
        ...block,
        ...(block.type === 'paragraph' && !block.rich && { rich: block.text }),
      })),
    );
    expect(fieldsOf(composition)).toEqual(expectedFields(one));
  });

  it('has nothing of what was dropped, and tells it', async () => {
    const { manuscripts, composition } = await read();
    const words = JSON.stringify([fieldsOf(composition), composition.blocks.map(inCase)]);
    expect(expected.notInText.filter((text) => words.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
    const told = new Set<string>([
      ...manuscripts.flatMap(({ notices, leftOut }) => [
        ...notices.map(({ code }) => code),
        ...(leftOut ? [leftOut] : []),
      ]),
      ...composition.notices.map(({ code }) => code),
      ...(composition.datePublished ? [] : ['datePublished']),
      ...(composition.blocks.some(({ picture }) => picture) ? ['image-missing'] : []),
    ]);
    const codes = (expected.ask ?? []).map((code) => otherCodes[code as keyof typeof otherCodes] ?? code);
    expect(codes.filter((code) => !told.has(code))).toEqual([]);
  });
});

function fieldsOf(composition: Composition) {
  const { headline, datePublished, dateModified, description, dateline, mark, keywords, section, slug } = composition;
  return {
    headline,
    datePublished,
    dateModified,
    description,
    dateline,
    mark,
    keywords,
    section,
    slug,
    authors: composition.authors,
  };
}

function expectedFields({ expected }: Case): ReturnType<typeof fieldsOf> {
  const { headline, datePublished, mark, dateModified, description, dateline, author = [], keywords = [] } = expected;
  return {
    headline,
    datePublished: datePublished ?? undefined,
    dateModified,
    description,
    dateline,
    mark: mark ?? undefined,
    keywords,
    section: expected.articleSection && 'thoi-su',
    slug: expected.id,
    authors: author,
  };
}

/** A block as the cases write it. */
function inCase({ block, text, picture }: RawBlock): Record<string, unknown> {
  if (block.type === 'paragraph') return { type: 'paragraph', text, rich: rich(block.children) };
  if (block.type === 'heading') return { type: 'heading', level: block.level, text };
  if (block.type === 'figure') {
    const { caption, credit, alt } = block;
    return {
      type: 'figure',
      caption,
      ...(credit && { credit }),
      ...(alt && { alt }),
      ...(picture && { src: picture }),
    };
  }
  if (block.type === 'list')
    return { type: 'list', ordered: block.ordered, items: block.children.map(({ children }) => rich(children)) };
  if (block.type === 'table')
    return {
      type: 'table',
      caption: block.caption,
      header: block.header.map(rich),
      rows: block.rows.map((row) => row.map(rich)),
    };
  if (block.type === 'footnotes')
    return { type: 'footnotes', notes: block.children.map(({ children }) => rich(children)) };
  return { ...block };
}

function rich(line: readonly Phrasing[]): string {
  return line
    .map((part): string => {
      if (part.type === 'text') return part.value;
      if (part.type === 'break') return '<br>';
      if (part.type === 'footnote-reference') return `<sup>${part.id.replace(/\D+/gu, '')}</sup>`;
      return part.type === 'strong' ? `<strong>${rich(part.children)}</strong>` : rich(part.children);
    })
    .join('');
}
