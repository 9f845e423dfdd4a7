import { quoted } from '../article/quoted.ts';
import { isPublicPath } from '../article/schemaRules.ts';
import type { Path, Problem } from './fault.ts';
import { isRecord, listOf, type Place } from './jsonPlaces.ts';

/** What an article may refer to. */
export type Site = {
  /** The names of all article files, without `.json`. */
  names: ReadonlySet<string>;
  /** Whether a file lies under `public/` at this path on the site. */
  publicFileExists: (path: string) => boolean;
};

function articleReference(id: unknown, path: Path, ownName: string, { names }: Site): Problem[] {
  if (typeof id !== 'string' || (names.has(id) && id !== ownName)) return [];
  return [{ path, found: quoted(id), expected: 'the id of another article' }];
}

function recommendedProblems(node: Record<string, unknown>, path: Path, ownName: string, site: Site): Problem[] {
  const byId = node.id !== undefined;
  const byUrl = node.url !== undefined;
  const references = articleReference(node.id, [...path, 'id'], ownName, site);
  if (byId !== byUrl) return references;
  const found = byId ? 'both "id" and "url"' : 'neither "id" nor "url"';
  return [{ path, found, expected: 'exactly one of "id" and "url"' }, ...references];
}

function imageProblems(src: unknown, path: Path, { publicFileExists }: Site): Problem[] {
  if (typeof src !== 'string' || !isPublicPath(src) || publicFileExists(src)) return [];
  return [{ path, found: quoted(src), expected: 'the path of a file in public' }];
}

/** A link to the site itself leads to the front page, the reader's comments, an article or a public file; what follows `?` or `#` is not looked at. */
function linkProblems(url: unknown, path: Path, { names, publicFileExists }: Site): Problem[] {
  if (typeof url !== 'string' || !/^\/(?!\/)/u.test(url)) return [];
  const target = url.replace(/[?#].*$/u, '');
  const article = /^\/bai-viet\/([^/]+)$/u.exec(target)?.[1];
  const exists =
    article === undefined
      ? target === '/' || target === '/binh-luan' || (isPublicPath(target) && publicFileExists(target))
      : names.has(article);
  return exists ? [] : [{ path, found: quoted(url), expected: 'the address of an article or of a file in public' }];
}

/**
 * What in an article refers to nothing: its id to its file, related and recommended articles, pictures.
 *
 * @param article as parsed from JSON; what the schema would reject is passed over
 * @param places every object in its body
 * @param name the name of its file, without `.json`
 */
export function referenceProblems(
  article: Record<string, unknown>,
  places: readonly Place[],
  name: string,
  site: Site,
): Problem[] {
  const misnamed = typeof article.id === 'string' && article.id !== name;
  const own: Problem[] = misnamed
    ? [{ path: ['id'], found: quoted(article.id), expected: `${quoted(name)}, the name of the file` }]
    : [];
  const related = listOf(article.relatedLink).flatMap((id, index) =>
    articleReference(id, ['relatedLink', index], name, site),
  );
  const inBody = places.flatMap(({ node, path }) => {
    const link = linkProblems(node.url, [...path, 'url'], site);
    if (node.type === 'recommended') return [...recommendedProblems(node, path, name, site), ...link];
    if (node.type === 'link' || node.type === 'embed') return link;
    if (node.type !== 'figure') return [];
    return listOf(node.images).flatMap((image, index) =>
      isRecord(image) ? imageProblems(image.src, [...path, 'images', index, 'src'], site) : [],
    );
  });
  return [...own, ...related, ...inBody];
}
