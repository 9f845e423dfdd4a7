import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type * as v from 'valibot';
import type { DateForm } from '../../language/dateForm.ts';
import { IssuesError } from '../check/issue.ts';
import { checkJson } from './checkJson.ts';
import { addressIssues, dateIssues } from './languageIssues.ts';
import { type Addresses, addressesSchema, datesSchema, documentSchema, readingSchema } from './languageSchemas.ts';

/** What Node needs of the languages, from their JSON. */
export interface LanguageValues {
  addresses: Addresses;
  /** The folders of articles in all languages that name one, as alternatives of a regular expression: a site may have had another language. */
  articleFolders: string;
  documentWords: v.InferOutput<typeof documentSchema>;
  dates: DateForm;
  /** Of all languages that have dates, by tag. */
  dateForms: Readonly<Record<string, DateForm>>;
  /** Words a minute, of all languages that say so, by tag. */
  readingSpeeds: Readonly<Record<string, number>>;
}

/**
 * Reads the JSON of the site's language, and dates and reading speed of all others: an article may be in another language than
 * the site.
 *
 * @param languages the folder of languages
 * @param tag of the site's language, whose folder has all files
 * @param tags of all languages; one that is being written and has no dates stops no site in another one
 * @throws IssuesError with a line for each issue: `file:line:column /pointer found …, expected …`
 */
export function readLanguage(languages: string, tag: string, tags: readonly string[]): LanguageValues {
  const check = <Output>(of: string, name: string, ...rules: Rules<Output>) => {
    const file = join(languages, of, name);
    return checkJson(relative(process.cwd(), file), readFileSync(file, 'utf8'), ...rules);
  };
  const addresses = check(tag, 'addresses.json', addressesSchema, addressIssues);
  const named = tags.filter((of) => existsSync(join(languages, of, 'addresses.json')));
  const folders = named.flatMap((of) => check(of, 'addresses.json', addressesSchema).output?.articleFolder ?? []);
  const words = check(tag, 'document.json', documentSchema);
  const dated = tags.filter((of) => existsSync(join(languages, of, 'dates.json')));
  const dates = dated.map((of) => [of, check(of, 'dates.json', datesSchema, dateIssues)] as const);
  const read = tags.filter((of) => existsSync(join(languages, of, 'reading.json')));
  const speeds = read.map((of) => [of, check(of, 'reading.json', readingSchema)] as const);
  const lines = [addresses, ...[...dates, ...speeds].map(([, checked]) => checked), words].flatMap(
    (checked) => checked.lines,
  );
  const dateForms = Object.fromEntries(dates.flatMap(([of, { output }]) => (output ? [[of, output] as const] : [])));
  const readingSpeeds = Object.fromEntries(
    speeds.flatMap(([of, { output }]) => (output ? [[of, output.wordsPerMinute] as const] : [])),
  );
  const own = dateForms[tag];
  if (!addresses.output || !words.output || !own || lines.length > 0) throw new IssuesError(lines);
  const articleFolders = [...new Set(folders)].join('|');
  return {
    addresses: addresses.output,
    articleFolders,
    documentWords: words.output,
    dates: own,
    dateForms,
    readingSpeeds,
  };
}

type Rules<Output> = Parameters<typeof checkJson<Output>> extends [string, string, ...infer Rest] ? Rest : never;
