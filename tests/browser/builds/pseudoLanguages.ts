import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bracketed, lengthen, mirror } from './pseudoWords.ts';

const languages = resolve(import.meta.dirname, '../../../src/language');

/** English in other words: with long ones, and in a script that runs from the right. Their tags are for private use. */
const pseudoLanguages = {
  'en-x-long': { change: lengthen, name: 'lengthen' },
  'he-x-mirrored': { change: mirror, name: 'mirror' },
};

type PseudoLanguage = (typeof pseudoLanguages)[keyof typeof pseudoLanguages];

/**
 * Writes a folder of languages (`SITE_LANGUAGES`): those of the site as they are, and two pseudo-languages made of English,
 * file by file. Nothing else is told of them.
 */
export function makePseudoLanguages(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(languages, folder, { recursive: true });
  cpSync(join(import.meta.dirname, 'pseudoWords.ts'), join(folder, 'pseudoWords.ts'));
  for (const [tag, language] of Object.entries(pseudoLanguages)) {
    mkdirSync(join(folder, tag));
    for (const file of readdirSync(join(languages, 'en'))) {
      const text = readFileSync(join(languages, 'en', file), 'utf8');
      const made = file.endsWith('.json') ? changedJson(file, text, language) : changedModule(file, text, language);
      writeFileSync(join(folder, tag, file), made);
    }
  }
}

/** Words of addresses get another beginning; of dates the names are changed, and not their pattern. */
function changedJson(file: string, text: string, { change, name }: PseudoLanguage): string {
  const changed = (key: string, word: unknown): unknown => {
    if (Array.isArray(word)) return word.map((one: string) => bracketed(one, change));
    if (file === 'addresses.json') return `${name}-${word}`;
    return key === 'copyNotice' ? bracketed(`${word}`, change) : word;
  };
  const words: Record<string, unknown> = JSON.parse(text);
  return JSON.stringify(Object.fromEntries(Object.entries(words).map(([key, word]) => [key, changed(key, word)])));
}

/** A table of messages is made of the English one; numbers and abbreviations stay English. */
function changedModule(file: string, text: string, { name }: PseudoLanguage): string {
  const table = /^export const (\w*[mM]essages): /mu.exec(text)?.[1];
  if (!table) return `export * from '../en/${file}';\n`;
  return [
    `import { ${table} as english } from '../en/${file}';`,
    `import { inOtherWords, ${name} } from '../pseudoWords.ts';`,
    '',
    `export const ${table}: typeof english = inOtherWords(english, ${name});`,
    '',
  ].join('\n');
}
