import type { PageData } from '../../app/pageData.ts';
import type { ListSubject } from '../../lists/model/lists.ts';
import { archiveMonthPath, archivePath, homePath } from '../../paths.ts';
import { front as pinned, sections } from '../../site.ts';
import { archivePages } from './archivePages.ts';
import type { ArticleEntry } from './articleEntry.ts';
import { frontPage } from './frontPage.ts';
import { storyLists } from './storyLists.ts';
import type { Topic } from './topics.ts';

/** A page that lists articles. */
export interface ListedPage {
  pathname: string;
  kind: 'front' | 'list' | 'archive' | 'archive-month';
  /** Its data, made when asked for: the lists of a large paper together are several times its articles. */
  make: () => PageData;
}

/**
 * The front page, the newest articles, sections, topics and the archive.
 *
 * @param entries all, newest first, at least one
 */
export function listPages(
  entries: readonly [ArticleEntry, ...ArticleEntry[]],
  topics: ReadonlyMap<string, Topic>,
): ListedPage[] {
  const order = sections.map(({ id }) => id);
  const ofSections = new Map(order.map((id) => [id, [] as ArticleEntry[]]));
  for (const entry of entries) ofSections.get(entry.story.section ?? '')?.push(entry);
  const subjects: [ListSubject, readonly ArticleEntry[]][] = [
    [{ of: 'latest' }, entries],
    ...[...ofSections].map(([id, ofSection]): [ListSubject, ArticleEntry[]] => [{ of: 'section', id }, ofSection]),
    ...Array.from(topics.values(), ({ slug, name, entries: ofTopic }): [ListSubject, ArticleEntry[]] => [
      { of: 'topic', slug, name },
      ofTopic,
    ]),
  ];
  const { archive, months } = archivePages(entries);
  return [
    {
      pathname: homePath,
      kind: 'front',
      make: () => ({ kind: 'front', front: frontPage(entries, order, pinned) }),
    },
    ...subjects
      .filter(([, { length }]) => length > 0)
      .flatMap(([subject, ofSubject]) => storyLists(subject, ofSubject))
      .map(
        ({ pathname, make }): ListedPage => ({ pathname, kind: 'list', make: () => ({ kind: 'list', list: make() }) }),
      ),
    { pathname: archivePath, kind: 'archive', make: () => ({ kind: 'archive', archive }) },
    ...months.map(
      ({ month, make }): ListedPage => ({
        pathname: archiveMonthPath(month),
        kind: 'archive-month',
        make: () => ({ kind: 'archive-month', month: make() }),
      }),
    ),
  ];
}
