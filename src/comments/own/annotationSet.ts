import { vi } from '../../language/vi.ts';
import { site } from '../../site.ts';
import { ownCommentsAddress } from '../addresses.ts';
import { type Comment, newCommentId } from '../model/comment.ts';
import { articleIri, commentIri } from './iris.ts';

const context = 'http://www.w3.org/ns/anno.jsonld';

/**
 * Comments as a file that other software reads too: JSON of a Readium AnnotationSet
 * (https://github.com/readium/annotations), which is a profile of the W3C Web Annotation Data Model. A reply names what it
 * answers with `as:inReplyTo` of Activity Streams, a prefix that the context defines.
 *
 * @param headlines of the articles, by article id, where known
 * @param origin of the site, without a slash at its end
 * @param now ms since 1970
 * @returns text for a file; `readAnnotationSet` gives the comments back
 */
export function toAnnotationSet(
  comments: readonly Comment[],
  headlines: ReadonlyMap<string, string>,
  origin: string,
  now: number,
): string {
  const home = `${origin}/`;
  const set = {
    '@context': context,
    id: `urn:uuid:${newCommentId()}`,
    type: 'AnnotationSet',
    generator: { id: home, type: 'Software', name: site.name },
    generated: isoTime(now),
    title: vi.ownComments,
    about: { 'dc:identifier': [home], 'dc:title': site.name, 'dc:format': 'text/html' },
    items: comments.map((comment) => toAnnotation(comment, headlines.get(comment.articleId), origin)),
  };
  return `${JSON.stringify(set, null, 2)}\n`;
}

function toAnnotation(comment: Comment, headline: string | undefined, origin: string): object {
  const { id, articleId, text, name, createdAt, editedAt, parentId } = comment;
  return {
    '@context': context,
    id: commentIri(id),
    type: 'Annotation',
    motivation: parentId === undefined ? 'commenting' : 'replying',
    created: isoTime(createdAt),
    ...(editedAt !== undefined && { modified: isoTime(editedAt) }),
    ...(name && { creator: { id: `${origin}${ownCommentsAddress}#nguoi-viet`, type: 'Person', name } }),
    target: {
      source: articleIri(origin, articleId),
      ...(headline && { meta: { headings: [{ level: 1, txt: headline }] } }),
    },
    ...(parentId !== undefined && { 'as:inReplyTo': commentIri(parentId) }),
    body: { type: 'TextualBody', value: text, format: 'text/plain' },
  };
}

/** UTC with ms; outside the years 0 to 9999 with six digits of year and a sign (ECMA-262, 21.4.1.32). */
function isoTime(instant: number): string {
  return new Date(instant).toISOString();
}
