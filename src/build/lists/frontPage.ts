import { printListDate } from '../../language/listDates.ts';
import type { Band, Front } from '../../lists/model/lists.ts';
import type { ArticleEntry } from './articleEntry.ts';
import { frontStory } from './stories.ts';

/** Headlines on a front page, all together. */
const mostHeadlines = 40;

/** With so many articles, all stand at the top, and there is nothing to list. */
export const fewArticles = 5;

const secondsBesideLead = 2;
const mostSeconds = 3;
const latestOnFront = 10;

/** Headlines of a band beside a lead with a photo, and beside one without: both columns end together. */
const besidePhoto = 5;
const besideText = 3;

/**
 * The front page: the lead, two or three seconds, the newest, and a band for each section with two articles or more that are not
 * at the top.
 *
 * @param entries newest first, at least one
 * @param sections the ids of the sections, in the newsroom's order
 * @param pinned the ids of articles that the newsroom puts at the top: the lead, then seconds
 */
export function frontPage(
  entries: readonly [ArticleEntry, ...ArticleEntry[]],
  sections: readonly string[],
  pinned: readonly string[],
): Front {
  const [newest] = entries;
  const pins = pinned.flatMap((id) => entries.find(({ story }) => story.id === id) ?? []);
  const lead = pins[0] ?? entries.find(({ story }) => story.description) ?? newest;
  const others = entries.filter((entry) => entry !== lead);
  const isFew = entries.length <= fewArticles;
  const pinnedSeconds = pins.slice(1, 1 + mostSeconds);
  const inOrder = [...new Set([...pinnedSeconds, ...others])];
  const seconds = isFew ? inOrder : inOrder.slice(0, Math.max(secondsBesideLead, pinnedSeconds.length));
  const rest = others.filter((entry) => !seconds.includes(entry));
  const latest = isFew ? [] : rest.slice(0, latestOnFront);
  const inFront = (entry: ArticleEntry) => frontStory(entry, newest);
  const room = mostHeadlines - 1 - seconds.length - latest.length;
  return {
    day: printListDate(newest.date, 'weekdayDate'),
    time: printListDate(newest.date, 'time'),
    dateTime: newest.story.datePublished,
    lead: inFront(lead),
    seconds: seconds.map(inFront),
    latest: latest.map(inFront),
    bands: isFew ? [] : bands(rest, sections, room, inFront),
  };
}

/** @param room headlines that the bands may have in all; where it is short, each has fewer, and at last the last ones go */
function bands(
  entries: readonly ArticleEntry[],
  sections: readonly string[],
  room: number,
  inFront: (entry: ArticleEntry) => Front['lead'],
): Band[] {
  const ofSections = sections
    .map((id) => [id, entries.filter(({ story }) => story.section === id)] as const)
    .filter(([, ofSection]) => ofSection.length >= 2)
    .slice(0, Math.floor(room / 2));
  const most = Math.floor(room / Math.max(1, ofSections.length)) - 1;
  return ofSections.flatMap(([section, ofSection]) => {
    const lead = ofSection.find(({ story }) => story.description) ?? ofSection[0];
    if (!lead) return [];
    const wanted = Math.min(most, lead.story.photo ? besidePhoto : besideText);
    const headlines = ofSection.filter((entry) => entry !== lead).slice(0, wanted);
    return { section, lead: inFront(lead), headlines: headlines.map(inFront) };
  });
}
