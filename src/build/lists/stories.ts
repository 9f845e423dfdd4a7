import type { Story } from '../../lists/model/lists.ts';
import type { ArticleEntry } from './articleEntry.ts';

/** An entry in a list, with its date in the list's form. */
export function storyOf({ story, printed }: ArticleEntry, form: keyof ArticleEntry['printed']): Story {
  return { ...story, when: printed[form] };
}

/** An entry on a front page of a day: the time on the day itself, the day within its year, else the whole date. */
export function frontStory(entry: ArticleEntry, { date: edition }: ArticleEntry): Story {
  const isSameYear = entry.date.y === edition.y;
  return storyOf(entry, isSameDay(entry, edition) ? 'time' : isSameYear ? 'dayMonth' : 'date');
}

function isSameDay({ date }: ArticleEntry, edition: ArticleEntry['date']): boolean {
  return date.y === edition.y && date.M === edition.M && date.d === edition.d;
}

/** Consecutive entries with the same key, in order. */
export function grouped<Key>(
  entries: readonly ArticleEntry[],
  keyOf: (entry: ArticleEntry) => Key,
): [key: Key, entries: ArticleEntry[]][] {
  const groups: [Key, ArticleEntry[]][] = [];
  for (const entry of entries) {
    const key = keyOf(entry);
    const last = groups.at(-1);
    if (last && last[0] === key) last[1].push(entry);
    else groups.push([key, [entry]]);
  }
  return groups;
}
