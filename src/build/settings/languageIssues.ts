import { formatValue } from '../../article/schema/formatValue.ts';
import { type DateForm, type ListDates, patternField } from '../../language/dateForm.ts';
import type { Issue } from '../check/issue.ts';
import { issueAt, type JsonNode, nodeAt } from '../check/jsonTree.ts';
import type { Addresses } from './languageSchemas.ts';

/** Names that the build gives to files and folders at the root of a site: see `src/paths.ts`. */
const ownNames = ['assets', 'photos', 'index', 'newest', 'lookup', 'feed', 'rss', 'sitemap'];

/** Ids that are no language's: see `src/ids.ts`. */
const ownIds = ['root', 'page-data', 'later-style'];

/**
 * Words of addresses that would make one address or one id of two: of folders and pages, of elements, of the fields of a
 * comment form. No element may have an id that a comment, a footnote, a chapter or a photo could have.
 *
 * @param root `addresses.json`, as the schema has it
 */
export function addressIssues(root: JsonNode, addresses: Addresses): Issue[] {
  const entries = Object.entries(addresses);
  const ending = (end: RegExp) => entries.filter(([key]) => end.test(key));
  const ids = ending(/(?:Id|Prefix)$/u);
  return [
    ...clashes(root, ending(/(?:Folder|Page)$/u), ownNames),
    ...clashes(root, ids, ownIds),
    ...clashes(root, ending(/^comment(?:Text|Name|Error)Suffix$/u), []),
    ...ids.flatMap(([key, word]) => {
      const prefix = takenPrefix(word, addresses);
      const expected = `an id that nothing else could have; ${formatValue(prefix)} begins others`;
      return prefix ? issueAt(nodeAt(root, [key]), formatValue(word), expected) : [];
    }),
  ];
}

function clashes(root: JsonNode, entries: readonly [string, string][], own: readonly string[]): Issue[] {
  const keys = new Map<string, string>();
  return entries.flatMap(([key, word]) => {
    const other = keys.get(word);
    keys.set(word, other ?? key);
    if (!other && !own.includes(word)) return [];
    const expected = other ? `a word of its own; ${formatValue(other)} has it` : 'a word that the build does not use';
    return issueAt(nodeAt(root, [key]), formatValue(word), expected);
  });
}

/** What follows the prefixes of comments and footnotes may be any id; behind those of chapters and photos stands a number. */
function takenPrefix(word: string, addresses: Addresses): string | undefined {
  const { commentsId, footnotePrefix, footnoteReferencePrefix, chapterPrefix, photoPrefix } = addresses;
  const ofComments = `${commentsId}-`;
  if (word.startsWith(ofComments)) return ofComments;
  return (
    // Equal ones are clashes.
    [footnotePrefix, footnoteReferencePrefix].find((prefix) => word !== prefix && word.startsWith(prefix)) ??
    [chapterPrefix, photoPrefix].find((prefix) => word.startsWith(prefix) && /^\d+$/u.test(word.slice(prefix.length)))
  );
}

/** Lists of words that the pattern of a date asks for, and that are empty. @param root `dates.json` */
export function dateIssues(root: JsonNode, form: DateForm): Issue[] {
  return missingWords(form).map(([field, key]) =>
    issueAt(nodeAt(root, [key]), '[]', `the words that ${field} of the pattern asks for`),
  );
}

/** Patterns of lists that ask for words which the language's dates have not. @param root `listDates.json` */
export function listDateIssues(root: JsonNode, patterns: ListDates, form: DateForm): Issue[] {
  return Object.entries(patterns).flatMap(([name, pattern]) =>
    missingWords({ ...form, pattern }).map(([field, key]) =>
      issueAt(nodeAt(root, [name]), formatValue(pattern), `a pattern without ${field}, as dates.json has no ${key}`),
    ),
  );
}

const words = { EEEE: 'weekdays', MMMM: 'months', a: 'dayPeriods' } as const;

function missingWords(form: DateForm): [field: string, key: string][] {
  const fields: readonly string[] = form.pattern.match(patternField) ?? [];
  return Object.entries(words).filter(([field, key]) => fields.includes(field) && form[key].length === 0);
}
