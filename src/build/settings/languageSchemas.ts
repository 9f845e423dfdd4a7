import * as v from 'valibot';
import { closedObject } from '../../article/schema/closedObject.ts';
import { type DateForm, type ListDates, patternField } from '../../language/dateForm.ts';

const text = v.pipe(v.string(), v.regex(/\S/u, 'text that is not blank'));
const word = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]*$/u, 'lower-case a-z, 0-9 and hyphens, from a letter on'),
  v.regex(/(?:^|[^-])$/u, 'a word without a hyphen at its end'),
);
const prefix = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]*-$/u, 'lower-case a-z, 0-9 and hyphens, from a letter to a hyphen'),
);

/** `addresses.json`: the words of a language that stand in paths and element ids. `addressIssues` compares them. */
export const addressesSchema = closedObject({
  articleFolder: word,
  sectionFolder: word,
  topicFolder: word,
  latestPage: word,
  archiveFolder: word,
  searchPage: word,
  savedPage: word,
  myCommentsPage: word,
  offlinePage: word,
  headlineId: word,
  columnId: word,
  contentsId: word,
  textId: word,
  textEndId: word,
  footerId: word,
  siteIndexId: word,
  commentsId: word,
  newCommentSuffix: word,
  commentBoxSuffix: word,
  commentTextSuffix: word,
  commentNameSuffix: word,
  commentErrorSuffix: word,
  commenterId: word,
  filesId: word,
  cachedArticlesId: word,
  chapterPrefix: prefix,
  photoPrefix: prefix,
  footnotePrefix: prefix,
  footnoteReferencePrefix: prefix,
  missingReadAloudId: word,
  missingOptionsId: word,
  missingPhotosId: word,
  missingPartId: word,
});

export type Addresses = v.InferOutput<typeof addressesSchema>;

const fields = ['EEEE', 'y', 'yyyy', 'M', 'MM', 'MMMM', 'd', 'dd', 'H', 'HH', 'h', 'hh', 'm', 'mm', 'a'];

/** The first field of a pattern that `printDate` would not print as CLDR has it. */
function unknownField(pattern: string): string | undefined {
  return pattern.match(patternField)?.find((field) => !field.startsWith("'") && !fields.includes(field));
}

const pattern = v.pipe(
  text,
  v.check(
    (given) => !/'/u.test(given.replace(/'[^']+'/gu, '')),
    'apostrophes in pairs, around letters that are printed',
  ),
  v.check(
    (given) => unknownField(given) === undefined,
    ({ input }) =>
      `only the fields ${fields.join(', ')}, other letters between apostrophes, and not ${unknownField(input)}`,
  ),
);

const names = (count: number, what: string) =>
  v.pipe(
    v.array(text),
    v.check((list) => list.length === 0 || list.length === count, `${count} ${what}, or none`),
  );

/** `dates.json`: see `DateForm`. `dateIssues` compares the pattern with the words. */
export const datesSchema: v.GenericSchema<unknown, DateForm> = closedObject({
  pattern,
  weekdays: names(7, 'weekdays from Sunday on'),
  months: names(12, 'months'),
  dayPeriods: names(2, 'parts of the day, before noon and from noon on'),
});

/** `listDates.json`: see `ListDates`. `listDateIssues` compares the patterns with the words of `dates.json`. */
export const listDatesSchema: v.GenericSchema<unknown, ListDates> = closedObject({
  date: pattern,
  dayMonth: pattern,
  time: pattern,
  weekdayDate: pattern,
  weekdayDayMonth: pattern,
  month: pattern,
});

const speed = 'a whole number of words a minute, at least 1';

/** `reading.json`: how many words, which white space parts, are read silently in a minute. */
export const readingSchema = closedObject({
  wordsPerMinute: v.pipe(v.number(), v.integer(speed), v.minValue(1, speed)),
});

const withName = v.pipe(text, v.includes('{name}', 'text with {name} where the name of the paper stands'));

/** `document.json`: what the build itself says, in the HTML of a page, in feeds and of the search. */
export const documentSchema = closedObject({
  openGraphLocale: v.pipe(v.string(), v.regex(/^[a-z]{2,3}_[A-Z]{2}$/u, 'a locale of Open Graph, such as vi_VN')),
  copyNotice: v.pipe(text, v.regex(/^[^<&]*$/u, 'text without < and &, which HTML reads as marks')),
  feedExplanation: withName,
  feedAddress: text,
  feedVisit: withName,
  searchDescription: withName,
  archiveName: text,
});
