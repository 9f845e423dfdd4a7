import type { GivenMetadata, Manuscript } from '../model/manuscript.ts';
import { type Notice, RefusedError } from '../model/notice.ts';
import type { Source } from '../model/source.ts';
import { webAddress } from './addresses.ts';
import { Budget } from './budget.ts';
import { finishManuscript } from './finishManuscript.ts';
import { ghostHtml } from './ghostContent.ts';
import { type Fields, type GhostData, readGhostData } from './ghostData.ts';
import { parseJsonText, wordsOf } from './json.ts';
import { plainLine, plainLines } from './plainLine.ts';
import { refineGhost } from './refineGhost.ts';
import { readSlug } from './slugs.ts';
import { withoutAbsent } from './withoutAbsent.ts';

/**
 * The posts of a Ghost export, made one at a time as they are asked for. Manuscripts and pages are given without content,
 * `leftOut` says what they are.
 *
 * @param json the text of the export, or its value
 */
export function ghostManuscripts(source: Source, json: unknown): Iterable<Manuscript> {
  const data = readGhostData(typeof json === 'string' ? parseJsonText(json) : json);
  if (!data || data.posts.length === 0) throw new RefusedError(noPosts);
  return manuscriptsOf(source, data, new Budget(lengthOf(data.posts)));
}

function* manuscriptsOf(source: Source, data: GhostData, budget: Budget): Generator<Manuscript> {
  for (const row of data.posts) yield ghostManuscript(source, data.metaOf(row), data, budget);
}

function ghostManuscript(source: Source, post: Fields, data: GhostData, budget: Budget): Manuscript {
  const given = ghostGiven(post, data);
  const notices: Notice[] = [];
  const manuscript = { name: `${source.name}: ${given.headline ?? given.slug ?? ''}`, given, notices };
  const leftOut = leftOutOf(post);
  if (leftOut) return { ...finishManuscript(manuscript, budget, () => '', undefined), leftOut };
  const visibility = wordsOf(post.visibility) ?? 'public';
  if (visibility !== 'public') notices.push({ code: 'not-public', result: visibility });
  return finishManuscript(
    manuscript,
    budget,
    () => ghostHtml(post, notices, budget),
    given.sourceUrl,
    (content) => refineGhost(content, notices),
  );
}

/** The characters of texts in posts. */
function lengthOf(posts: readonly Fields[]): number {
  const texts = posts.flatMap((post) => Object.values(post).filter((value) => typeof value === 'string'));
  return texts.reduce((sum, { length }) => sum + length, 0);
}

function leftOutOf(post: Fields): Manuscript['leftOut'] {
  if (post.type === 'page' || post.page === true || post.page === 1) return 'page';
  const status = wordsOf(post.status) ?? 'published';
  if (status === 'published') return undefined;
  return status === 'sent' || status === 'scheduled' ? status : 'draft';
}

function ghostGiven(post: Fields, { tagsOf, authorsOf }: GhostData): GivenMetadata {
  const tags = tagsOf(post).filter(
    ({ visibility, name }) => visibility !== 'internal' && !wordsOf(name)?.startsWith('#'),
  );
  const names = plainLines(tags.map(({ name }) => wordsOf(name)));
  const dates = (value: unknown) => [ghostDate(value)].filter((date) => date !== undefined);
  return withoutAbsent({
    slug: readSlug(wordsOf(post.slug)),
    headline: plainLine(wordsOf(post.title)),
    description: plainLine(wordsOf(post.custom_excerpt)),
    published: dates(post.published_at ?? post.created_at),
    modified: dates(post.updated_at),
    authors: plainLines(authorsOf(post).map(({ name }) => wordsOf(name))),
    sections: names,
    keywords: names,
    language: wordsOf(post.locale),
    sourceUrl: webAddress(wordsOf(post.canonical_url)),
  });
}

/** Ghost keeps times in UTC: as RFC 3339, without an offset, or in milliseconds since 1970. */
function ghostDate(value: unknown): string | undefined {
  if (typeof value === 'number') return Math.abs(value) < 8.64e15 ? new Date(value).toISOString() : undefined;
  const text = wordsOf(value)?.trim();
  return text?.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)$/u, '$1T$2Z');
}

const noPosts = 'Tệp JSON này không có bài nào của Ghost: hãy xuất lại bằng Settings → Import/Export → Export content.';
