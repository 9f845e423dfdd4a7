import { quoted } from '../article/quoted.ts';
import type { Article } from '../article/schema.ts';
import { articleProblems } from './articleProblems.ts';
import type { Fault, Problem } from './fault.ts';
import { isRecord, placesIn } from './jsonPlaces.ts';
import { locate } from './locate.ts';
import { referenceProblems } from './referenceProblems.ts';
import { checkSchema } from './schemaProblems.ts';
import { readStrictJson, type StrictJson } from './strictJson.ts';

/** One article's file: how reports name it, and what it holds. */
export type ArticleSource = { file: string; text: string };

type Checked = { article: Article } | { faults: Fault[] };

function inOrder(faults: readonly Fault[]): Fault[] {
  return faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** What a file is by itself, whatever lies beside it. */
type Alone = StrictJson & { readable?: { value: unknown; problems: readonly Problem[]; article?: Article } };

/** As long as a file is the same, it is looked at by itself once. */
const known = new WeakMap<ArticleSource, Alone>();

function checkAlone({ file, text }: ArticleSource): Alone {
  const json = readStrictJson(file, text);
  if (!('value' in json)) return json;
  const { value } = json;
  const { article, problems } = checkSchema(value);
  if (!article) return { ...json, readable: { value, problems } };
  const { $schema, ...rest } = article;
  return { ...json, readable: { value, problems, article: rest } };
}

/** @param furtherProblems of the parsed object; not asked for where it cannot be read */
function check(source: ArticleSource, furtherProblems: (value: Record<string, unknown>) => Problem[]): Checked {
  const alone = known.get(source) ?? checkAlone(source);
  known.set(source, alone);
  if (!alone.readable) return { faults: inOrder(alone.faults) };
  const { value, problems, article } = alone.readable;
  const further = isRecord(value) ? furtherProblems(value) : [];
  const text = source.text.replace(/^\uFEFF/u, '');
  const faults = [...alone.faults, ...locate(source.file, text, [...problems, ...further])];
  return faults.length > 0 || !article ? { faults: inOrder(faults) } : { article };
}

/**
 * Checks one file against the article schema and nothing around it.
 *
 * @param file its name in the faults
 * @param source its whole text
 * @returns the article without `$schema`, or every fault of the file in the order of the text
 */
export function checkArticle(file: string, source: string): Checked {
  return check({ file, text: source }, () => []);
}

function nameOf(file: string): string {
  return file.replace(/^.*[/\\]/u, '').replace(/\.json$/u, '');
}

/** Two files of one name in different folders; an id unlike its file's name is a fault of its own. */
function repeatProblems(id: unknown, { file }: ArticleSource, firstFiles: ReadonlyMap<string, string>): Problem[] {
  const first = firstFiles.get(nameOf(file));
  if (id !== nameOf(file) || first === file || first === undefined) return [];
  return [{ path: ['id'], found: quoted(id), expected: `an id that no other article has; ${first} has it` }];
}

function newestFirst(a: Article, b: Article): number {
  return Date.parse(b.datePublished) - Date.parse(a.datePublished) || (a.id < b.id ? -1 : 1);
}

/**
 * Checks all articles, each by itself and against the others.
 *
 * @param sources every article's file and no other, so without `article.schema.json`; one that was checked before, the
 *   same object, is checked only against the others
 * @param publicFileExists whether a file lies under `public/` at a path on the site such as `/images/a.jpg`
 * @returns the articles without faults, newest first by instant, then by id; and the faults of all others, file by file
 */
export function checkArticles(
  sources: readonly ArticleSource[],
  publicFileExists: (path: string) => boolean,
): { articles: Article[]; faults: Fault[] } {
  const firstFiles = new Map(sources.toReversed().map(({ file }) => [nameOf(file), file]));
  const site = { names: new Set(firstFiles.keys()), publicFileExists };
  const articles: Article[] = [];
  const faults: Fault[] = [];
  for (const source of sources) {
    const checked = check(source, (value) => {
      const places = placesIn(value.body, ['body']);
      return [
        ...referenceProblems(value, places, nameOf(source.file), site),
        ...repeatProblems(value.id, source, firstFiles),
        ...articleProblems(value, places),
      ];
    });
    if ('article' in checked) articles.push(checked.article);
    else faults.push(...checked.faults);
  }
  return { articles: articles.sort(newestFirst), faults };
}
