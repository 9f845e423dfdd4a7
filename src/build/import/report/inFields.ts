import type { Article } from '../../../article/schema/articleSchema.ts';
import { comparable } from '../compose/sameText.ts';
import { isDateLine } from '../metadata/dateLine.ts';
import { homeDay } from '../metadata/instant.ts';
import type { ParsedDate } from '../metadata/parseDate.ts';
import { isSignature } from '../metadata/signature.ts';

/** Whether all that a line says, in other words perhaps, are the article's dates, authors, section or source. */
export function isInFields(line: string, article: Article): boolean {
  const date = isDateLine(line);
  if (date) {
    const dates = [date.published, date.modified].filter((each) => each !== undefined);
    const labels = (date.rest ?? '').split(', ').filter(Boolean);
    return (
      dates.every((each) => isDateOf(each, article)) &&
      labels.every((label) => isNamed(label, article)) &&
      (date.author === undefined || isSignedBy(date.author, article))
    );
  }
  return isSignedBy(line, article);
}

/** A line tells no seconds, and often no time. */
function isDateOf({ instant, hasTime }: ParsedDate, { datePublished, dateModified }: Article): boolean {
  return [datePublished, dateModified].some(
    (own) =>
      own !== undefined &&
      (hasTime ? Math.abs(Date.parse(own) - Date.parse(instant)) < minute : homeDay(own) === homeDay(instant)),
  );
}

/** In ms. */
const minute = 60_000;

function isSignedBy(line: string, article: Article): boolean {
  if (!article.author) return false;
  const signature = isSignature(line);
  if (!signature || signature.authors.length === 0) return false;
  const names = new Set(article.author.map(({ name }) => comparable(name)));
  const { authors, sourceName } = signature;
  return (
    authors.every((name) => names.has(comparable(name))) && (sourceName === undefined || isNamed(sourceName, article))
  );
}

function isNamed(words: string, { articleSection, source, dateline }: Article): boolean {
  const named = [articleSection, source?.mark, source?.name, dateline].map((text) => comparable(text ?? ''));
  return named.includes(comparable(words));
}
