import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type * as v from 'valibot';
import type { DateForm, ListDates } from '../../language/dateForm.ts';
import { IssuesError } from '../check/issue.ts';
import { checkJson } from './checkJson.ts';
import { addressIssues, dateIssues, listDateIssues } from './languageIssues.ts';
import {
  type Addresses,
  addressesSchema,
  datesSchema,
  documentSchema,
  listDatesSchema,
  readingSchema,
} from './languageSchemas.ts';

/** What Node needs of the languages, from their JSON. */
export interface LanguageValues {
  addresses: Addresses;
  /**
   * The folders of articles in all languages that name one, as alternatives of a regular expression: a site may have had
   * another language.
   */
  articleFolders: string;
  documentWords: v.InferOutput<typeof documentSchema>;
  dates: DateForm;
  listDates: ListDates;
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
  /** Of each language that has the file, what it says and the lines of its issues. */
  const checkEach = <Output>(name: string, ...rules: Rules<Output>) => {
    const checked = tags
      .filter((of) => existsSync(join(languages, of, name)))
      .map((of) => [of, check(of, name, ...rules)] as const);
    return {
      outputs: Object.fromEntries(checked.flatMap(([of, { output }]) => (output ? [[of, output] as const] : []))),
      lines: checked.flatMap(([, { lines }]) => lines),
    };
  };
  const addresses = check(tag, 'addresses.json', addressesSchema, addressIssues);
  const { outputs: dateForms, lines: ofDates } = checkEach('dates.json', datesSchema, dateIssues);
  const { outputs: readings, lines: ofReadings } = checkEach('reading.json', readingSchema);
  const words = check(tag, 'document.json', documentSchema);
  const dates = dateForms[tag];
  const lists = check(tag, 'listDates.json', listDatesSchema, (root, patterns) =>
    dates ? listDateIssues(root, patterns, dates) : [],
  );
  const lines = [...addresses.lines, ...ofDates, ...ofReadings, ...words.lines, ...lists.lines];
  if (!addresses.output || !words.output || !lists.output || !dates || lines.length > 0) throw new IssuesError(lines);
  // Of another language only the folder is wanted, and its issues stop nothing.
  const { outputs: named } = checkEach('addresses.json', addressesSchema);
  return {
    addresses: addresses.output,
    articleFolders: [...new Set(Object.values(named).map(({ articleFolder }) => articleFolder))].join('|'),
    documentWords: words.output,
    dates,
    listDates: lists.output,
    dateForms,
    readingSpeeds: Object.fromEntries(Object.entries(readings).map(([of, { wordsPerMinute }]) => [of, wordsPerMinute])),
  };
}

type Rules<Output> = Parameters<typeof checkJson<Output>> extends [string, string, ...infer Rest] ? Rest : never;
