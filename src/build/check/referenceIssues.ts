import { formatValue } from '../../article/schema/formatValue.ts';
import { isPublicPath } from '../../article/schema/textRules.ts';
import {
  archivePath,
  articleIdAt,
  homePath,
  latestPath,
  licencesPath,
  myCommentsPath,
  photosFolder,
  publicPath,
  savedPath,
  searchPath,
  sectionPath,
  topicPath,
} from '../../paths.ts';
import { sections } from '../../site.ts';
import type { SitePhoto } from '../photos/derivatives.ts';
import { type PhotoRefusal, refusalSentence } from '../photos/refusal.ts';
import type { Issue } from './issue.ts';
import { fieldsOf, issueAt, itemsOf, type JsonNode, nodeAt } from './jsonTree.ts';

/** What an article may refer to. */
export interface ReferenceTargets {
  /** The names of all article files, without `.json`. */
  names: Pick<ReadonlySet<string>, 'has'>;
  /** Whether a file lies under `public/` at this path on the site. */
  publicFileExists: (path: string) => boolean;
  /** Whether the site has a list of articles, or its search, at this path; without it all of them count as there. */
  listExists?: (path: string) => boolean;
  /** What came of the originals that the article names, by their names. */
  photos?: ReadonlyMap<string, SitePhoto | PhotoRefusal> | undefined;
}

/**
 * What in an article refers to nothing: its id to its file, related and recommended articles, pictures, links on the site.
 *
 * @param article as parsed; what the schema rejects is passed over
 * @param objects every object in its body
 * @param name the name of its file, without `.json`
 */
export function referenceIssues(
  article: JsonNode,
  objects: readonly JsonNode[],
  name: string,
  targets: ReferenceTargets,
): Issue[] {
  const { id } = fieldsOf(article);
  const isMisnamed = typeof id === 'string' && id !== name;
  return [
    ...(isMisnamed ? [issueAtValue(nodeAt(article, ['id']), `${formatValue(name)}, the name of the file`)] : []),
    ...sectionIssues(article),
    ...itemsOf(article, 'relatedLink').flatMap((related) => articleReference(related, name, targets)),
    ...objects.flatMap((node) => objectIssues(node, name, targets)),
  ];
}

function sectionIssues(article: JsonNode): Issue[] {
  const { articleSection: id } = fieldsOf(article);
  if (typeof id !== 'string' || sections.some((section) => section.id === id)) return [];
  const known = sections.map((section) => formatValue(section.id)).join(', ');
  const expected = known ? `the id of a section in the settings, ${known}` : 'no section, as the settings have none';
  return [issueAtValue(nodeAt(article, ['articleSection']), expected)];
}

function objectIssues(node: JsonNode, name: string, targets: ReferenceTargets): Issue[] {
  switch (fieldsOf(node).type) {
    case 'recommended':
      return [...recommendedIssues(node, name, targets), ...linkIssues(node, targets)];
    case 'link':
    case 'embed':
      return linkIssues(node, targets);
    case 'figure':
      return itemsOf(node, 'images').flatMap((image) => imageIssues(image, targets));
    default:
      return [];
  }
}

function issueAtValue(node: JsonNode, expected: string): Issue {
  return issueAt(node, formatValue(node.value), expected);
}

/** @param id any value; only a text can refer */
function articleReference(id: JsonNode, name: string, { names }: ReferenceTargets): Issue[] {
  const { value } = id;
  if (typeof value !== 'string' || (names.has(value) && value !== name)) return [];
  return [issueAtValue(id, 'the id of another article')];
}

function recommendedIssues(node: JsonNode, name: string, targets: ReferenceTargets): Issue[] {
  const { id, url } = fieldsOf(node);
  const references = id === undefined ? [] : articleReference(nodeAt(node, ['id']), name, targets);
  if ((id === undefined) !== (url === undefined)) return references;
  const found = id === undefined ? 'neither "id" nor "url"' : 'both "id" and "url"';
  return [issueAt(node, found, 'exactly one of "id" and "url"'), ...references];
}

function imageIssues(image: JsonNode, { publicFileExists, photos }: ReferenceTargets): Issue[] {
  const { src, photo } = fieldsOf(image);
  const original = typeof photo === 'string' ? photos?.get(photo) : undefined;
  if (original && 'refused' in original) return [photoIssue(nodeAt(image, ['photo']), original)];
  if (typeof src !== 'string' || !isPublicPath(src)) return [];
  const node = nodeAt(image, ['src']);
  // Kept for a year without asking again, so only names with a hash may be there.
  if (publicPath(src).startsWith(photosFolder))
    return [issueAtValue(node, 'a path outside the folder photos, where the build puts its own')];
  return publicFileExists(src) ? [] : [issueAtValue(node, 'the path of a file in public')];
}

function photoIssue(node: JsonNode, refusal: PhotoRefusal): Issue {
  const { found, expected } = refusalSentence(refusal);
  return issueAt(node, `${formatValue(node.value)}, ${found}`, expected);
}

/** Pages that every site has, besides articles. */
const ownPages = [homePath, myCommentsPath, savedPath, licencesPath];

/** Lists of articles and the search, which a site has as far as it has articles for them; and the folders of such. */
const lists = [latestPath, archivePath, searchPath];
const foldersOfLists = [`${archivePath}/`, sectionPath(''), topicPath('')];

/**
 * An object with a `url`: a link to the site itself leads to the front page, a section or another list of the paper, its search, the
 * reader's own pages, an article or a public file; query and fragment are not checked.
 */
export function linkIssues(
  node: JsonNode,
  { names, publicFileExists, listExists = () => true }: ReferenceTargets,
): Issue[] {
  const { url } = fieldsOf(node);
  if (typeof url !== 'string' || !/^\/(?!\/)/u.test(url)) return [];
  const file = url.replace(/[?#].*$/u, '');
  const target = publicPath(file);
  const issue = (expected: string) => [issueAtValue(nodeAt(node, ['url']), expected)];
  if (lists.includes(target) || foldersOfLists.some((folder) => target.startsWith(folder)))
    return listExists(target) ? [] : issue('the address of a section, topic or month that has articles');
  const article = articleIdAt(target);
  const exists =
    article === undefined
      ? ownPages.includes(target) || (isPublicPath(file) && publicFileExists(file))
      : names.has(article);
  return exists ? [] : issue('the address of an article or of a file in public');
}
