import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const inDocs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => join('docs', name));
const documents = ['README.md', 'CONTRIBUTING.md', ...inDocs];

const textOf = (document: string) => readFileSync(join(root, document), 'utf8');
const withoutCode = (text: string) => text.replace(/^```.*?^```/gms, '').replace(/`[^`\n]*`/g, 'code');

/** The anchors of a document's headings, as GitHub makes them; only headings that are alike would get a number. */
function anchorsOf(document: string): string[] {
  const headings = Array.from(textOf(document).matchAll(/^#{1,6} (.+)$/gm), ([, heading = '']) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

it('has a README that is read to its end: 7,000 bytes', () => {
  expect(Buffer.byteLength(textOf('README.md'))).toBeLessThanOrEqual(7_000);
});

it('gives a line of reason for each dependency', () => {
  const { dependencies, devDependencies } = JSON.parse(textOf('package.json'));
  const rows = textOf('docs/dependencies.md').split('\n');
  for (const name of Object.keys({ ...dependencies, ...devDependencies }))
    expect(
      rows.filter((row) => row.startsWith('|') && row.split('|')[1]?.includes(`\`${name}\``)),
      name,
    ).toHaveLength(1);
});

it('lists every decision, numbered without a gap', () => {
  const decisions = inDocs.filter((name) => /^docs\/decisions\/\d/.test(name)).sort();
  expect(decisions.length).toBeGreaterThan(20);
  for (const [index, document] of decisions.entries()) {
    const number = `${index + 1}`.padStart(3, '0');
    expect(relative('docs/decisions', document)).toMatch(new RegExp(`^${number}-[a-z0-9-]+\\.md$`));
    const text = textOf(document);
    expect(text).toMatch(new RegExp(`^# ${number}\\. \\S.*\n\n\\S.* \\d{4}-\\d{2}-\\d{2}`));
    expect(Array.from(text.matchAll(/^## (.+)$/gm), ([, heading]) => heading)).toEqual([
      'Context',
      'Decision',
      'Consequences',
    ]);
    expect(textOf('docs/decisions/README.md')).toContain(`(${relative('docs/decisions', document)})`);
  }
});

it('leads from each word of the field to a file that has it', () => {
  const [, table = ''] = textOf('docs/glossary.md').split('## Search for');
  const rows = Array.from(table.matchAll(/^\| (.+) \| (`.+`) \|$/gm), ([, words = '', files = '']) => ({
    words: words.split(', '),
    text: Array.from(files.matchAll(/`([^`]+)`/g), ([, file = '']) => textOf(file).toLowerCase()).join('\n'),
  }));
  expect(rows.length).toBeGreaterThan(30);
  for (const { words, text } of rows)
    for (const word of words) expect(text.replace(/\s*\n\s*\*?\s*/g, ' '), word).toContain(word.toLowerCase());
});

describe.each(documents)('%s', (document) => {
  it('is in NFC, and whole', () => {
    const text = textOf(document);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toContain('\uFFFD');
  });

  it('links only to files and headings that are there', () => {
    const links = Array.from(withoutCode(textOf(document)).matchAll(/\]\(([^)\s]+)\)/g), ([, to = '']) => to);
    const dead = links.filter((link) => {
      if (/^[a-z]+:/.test(link)) return false;
      const [path = '', anchor] = link.split('#');
      const target = path ? relative(root, resolve(root, dirname(document), path)) : document;
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && !anchorsOf(target).includes(decodeURIComponent(anchor));
    });
    expect(dead).toEqual([]);
  });

  it('names only files and folders that are there', () => {
    const names = Array.from(textOf(document).matchAll(/`((?:src|tests|docs)\/[\w./@-]*)`/g), ([, name = '']) => name);
    const isExample = (name: string) => /^src\/articles\/(?!article\.schema).+\.json$/.test(name);
    expect(names.filter((name) => !isExample(name) && !existsSync(join(root, name)))).toEqual([]);
  });
});
