import { type Article, articleSchema } from '../../article/schema/articleSchema.ts';
import { formatValue } from '../../article/schema/formatValue.ts';
import type { FoundPhotos } from '../photos/sitePhotos.ts';
import { slugOf } from '../slug.ts';
import { articleIssues } from './articleIssues.ts';
import type { Issue, LocatedIssue } from './issue.ts';
import { issueAt, type JsonNode, nodeAt, objectsIn } from './jsonTree.ts';
import { type FirstSpelling, firstSpellings, keywordIssues } from './keywordIssues.ts';
import { type ParsedJson, parseJson } from './parseJson.ts';
import { type ReferenceTargets, referenceIssues } from './referenceIssues.ts';
import { checkSchema } from './schemaIssues.ts';

/** One article's file: how reports name it, and its text. */
export type ArticleSource = { file: string; text: string };

/** The article without `$schema`, or every issue of its file in the order of the text. */
export type CheckedArticle = { article: Article } | { issues: LocatedIssue[] };

/**
 * Checks one file against the article schema and nothing around it.
 *
 * @param file its name in the issues
 * @param text the whole file
 */
export function checkArticle(file: string, text: string): CheckedArticle {
  return check({ file, text }, () => []);
}

/**
 * Checks all articles, each by itself and against the others.
 *
 * @param sources every article's file and no other, so without `article.schema.json`; one that was checked before, the
 *   same object, is checked only against the others
 * @param publicFileExists whether a file lies under `public/` at a path on the site such as `/images/a.jpg`
 * @param photos what came of the originals that the articles name
 * @returns the articles without issues, newest first by instant, then by id; and the issues of all others, file by file
 */
export function checkArticles(
  sources: readonly ArticleSource[],
  publicFileExists: (path: string) => boolean,
  photos: FoundPhotos = new Map(),
): { articles: Article[]; issues: LocatedIssue[] } {
  const firstFiles = new Map(sources.toReversed().map(({ file }) => [baseName(file), file]));
  const { spellings } = firstSpellings(
    sources.map((source) => ({
      file: source.file,
      keywords: (parsedOnce(source).article?.keywords ?? []).map((name) => ({ name, slug: slugOf(name) })),
    })),
  );
  const checked = sources.map((source) =>
    checkAmong(source, {
      names: firstFiles,
      publicFileExists,
      photos: photos.get(baseName(source.file)),
      firstFiles,
      spellings,
    }),
  );
  return {
    articles: checked.flatMap((result) => ('article' in result ? result.article : [])).sort(newestFirst),
    issues: checked.flatMap((result) => ('issues' in result ? result.issues : [])),
  };
}

/** What an article is checked against besides the schema. */
export interface OtherArticles extends ReferenceTargets {
  /** The first file of each name; without it names are not compared. */
  firstFiles?: ReadonlyMap<string, string>;
  /** The spelling of each keyword; without it they are not compared. */
  spellings?: ReadonlyMap<string, FirstSpelling>;
}

/** Checks one file against the schema and against what is around it. */
export function checkAmong(source: ArticleSource, others: OtherArticles): CheckedArticle {
  return check(source, (root) => {
    const objects = root.children.filter(({ key }) => key === 'body').flatMap((body) => objectsIn(body));
    return [
      ...referenceIssues(root, objects, baseName(source.file), others),
      ...repeatedIdIssues(root, source, others.firstFiles ?? new Map()),
      ...keywordIssues(root, others.spellings ?? new Map()),
      ...articleIssues(root, objects),
    ];
  });
}

/** The articles of files that obey the schema, whatever else is wrong with them. */
export function readableArticles(sources: readonly ArticleSource[]): Article[] {
  return sources.flatMap((source) => parsedOnce(source).article ?? []);
}

/** A file by itself, whatever lies beside it. */
type ParsedArticle = ParsedJson & { article?: Article };

/** Results by source, so that a file that has not changed is parsed once. */
const parsedArticles = new WeakMap<ArticleSource, ParsedArticle>();

function parseArticle({ text }: ArticleSource): ParsedArticle {
  const { root, issues } = parseJson(text);
  if (!root) return { issues };
  const { output: article, issues: schemaIssues } = checkSchema(articleSchema, root);
  if (!article) return { root, issues: [...issues, ...schemaIssues] };
  const { $schema, ...rest } = article;
  return { root, issues, article: rest };
}

function parsedOnce(source: ArticleSource): ParsedArticle {
  const parsed = parsedArticles.get(source) ?? parseArticle(source);
  parsedArticles.set(source, parsed);
  return parsed;
}

/** @param crossCheck further issues of a file that can be read */
function check(source: ArticleSource, crossCheck: (root: JsonNode) => Issue[]): CheckedArticle {
  const parsed = parsedOnce(source);
  const { root, article } = parsed;
  const issues = root ? [...parsed.issues, ...crossCheck(root)] : parsed.issues;
  if (article && issues.length === 0) return { article };
  const inOrder = issues.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return { issues: inOrder.map((issue) => ({ file: source.file, ...issue })) };
}

function baseName(file: string): string {
  return file.replace(/^.*[/\\]/u, '').replace(/\.json$/u, '');
}

/** Two files of one name in different folders; an id unlike its file's name is an issue of its own. */
function repeatedIdIssues(root: JsonNode, { file }: ArticleSource, firstFiles: ReadonlyMap<string, string>): Issue[] {
  const id = nodeAt(root, ['id']);
  const first = firstFiles.get(baseName(file));
  if (id.value !== baseName(file) || first === file || first === undefined) return [];
  return [issueAt(id, formatValue(id.value), `an id that no other article has; ${first} has it`)];
}

function newestFirst(a: Article, b: Article): number {
  return Date.parse(b.datePublished) - Date.parse(a.datePublished) || (a.id < b.id ? -1 : 1);
}
