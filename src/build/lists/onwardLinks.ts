import type { Headline, Onward } from '../../lists/model/lists.ts';
import type { ArticleEntry } from './articleEntry.ts';
import { storyOf } from './stories.ts';
import type { Topic } from './topics.ts';

/** Related articles at an article's end: the computed ones fill up to the first number, those set by hand are shown up to the second. */
const relatedWanted = 3;
const mostRelated = 5;

/** The lists that an article's end leads into. */
export interface OnwardSources {
  /** All, newest first. */
  entries: readonly ArticleEntry[];
  topics: ReadonlyMap<string, Topic>;
  /** The computed related articles of each, the nearest first; none newer than the article. */
  related: ReadonlyMap<string, readonly string[]>;
}

/**
 * What each article's end leads to: related articles (those set by hand first), topics, the next newer and older article of its
 * section.
 *
 * @returns of an article; undefined where there is nothing
 */
export function onwardLinks({ entries, topics, related }: OnwardSources): (entry: ArticleEntry) => Onward | undefined {
  const byId = new Map(entries.map((entry) => [entry.story.id, entry]));
  const neighbours = sectionNeighbours(entries);
  return (entry) => {
    const { id } = entry.story;
    const byHand = [...new Set(entry.relatedLink)].slice(0, mostRelated);
    const computed = (related.get(id) ?? []).filter((other) => !byHand.includes(other));
    const wanted = Math.max(relatedWanted, byHand.length);
    const stories = [...byHand, ...computed].slice(0, wanted).flatMap((other) => {
      const found = byId.get(other);
      if (!found) return [];
      const { description, ...story } = storyOf(found, 'date');
      return story;
    });
    const ofArticle = entry.keywords.flatMap(({ slug }) => topics.get(slug) ?? []);
    const onward: Onward = {
      ...(stories.length > 0 && { related: stories }),
      ...neighbours.get(id),
      ...(ofArticle.length > 0 && { topics: ofArticle.map(({ slug, name }) => ({ slug, name })) }),
    };
    return Object.keys(onward).length > 0 ? onward : undefined;
  };
}

/** By id, of the articles that have a section. */
function sectionNeighbours(entries: readonly ArticleEntry[]): Map<string, Pick<Onward, 'newer' | 'older'>> {
  const neighbours = new Map<string, { newer?: Headline; older?: Headline }>();
  const newest = new Map<string, Headline>();
  for (const { story } of entries) {
    const { section, id, inLanguage, headline } = story;
    if (!section) continue;
    const newer = newest.get(section);
    const own = { id, inLanguage, headline };
    neighbours.set(id, newer ? { newer } : {});
    const ofNewer = newer && neighbours.get(newer.id);
    if (ofNewer) ofNewer.older = own;
    newest.set(section, own);
  }
  return neighbours;
}
