import { commenterId } from '../../ids.ts';
import { messages } from '../../language/current/core.ts';
import { homePath, myCommentsPath } from '../../paths.ts';
import * as site from '../../site.ts';
import { type Comment, newCommentId } from '../model/comment.ts';
import { articleUri, commentUri } from './commentUris.ts';
import type { SavedArticle } from './savedArticles.ts';
import { savedToFile } from './savedInFile.ts';

const context = 'http://www.w3.org/ns/anno.jsonld';

/**
 * Serializes comments as a Readium AnnotationSet (https://github.com/readium/annotations), a profile of the W3C Web Annotation
 * Data Model. A reply names its parent by `as:inReplyTo` of Activity Streams, a prefix that the context defines.
 *
 * @param headlines of the articles, by article id, where known
 * @param origin of the site, without a slash at its end
 * @param now ms since 1970
 * @param saved what the reader saved for later, in a field of its own
 * @returns JSON; `parseAnnotationSet` is the inverse
 */
export function toAnnotationSet(
  comments: readonly Comment[],
  headlines: ReadonlyMap<string, string>,
  origin: string,
  now: number,
  saved: readonly SavedArticle[] = [],
): string {
  const home = origin + homePath;
  const set = {
    '@context': context,
    id: `urn:uuid:${newCommentId()}`,
    type: 'AnnotationSet',
    generator: { id: home, type: 'Software', name: site.name },
    generated: isoTime(now),
    title: messages.ownComments,
    about: { 'dc:identifier': [home], 'dc:title': site.name, 'dc:format': 'text/html' },
    items: comments.map((comment) => toAnnotation(comment, headlines.get(comment.articleId), origin)),
    ...(saved.length > 0 && { saved: savedToFile(saved, origin) }),
  };
  return `${JSON.stringify(set, null, 2)}\n`;
}

function toAnnotation(comment: Comment, headline: string | undefined, origin: string): object {
  const { id, articleId, text, name, createdAt, editedAt, parentId } = comment;
  return {
    '@context': context,
    id: commentUri(id),
    type: 'Annotation',
    motivation: parentId === undefined ? 'commenting' : 'replying',
    created: isoTime(createdAt),
    ...(editedAt !== undefined && { modified: isoTime(editedAt) }),
    ...(name && { creator: { id: `${origin}${myCommentsPath}#${commenterId}`, type: 'Person', name } }),
    target: {
      source: articleUri(origin, articleId),
      ...(headline && { meta: { headings: [{ level: 1, txt: headline }] } }),
    },
    ...(parentId !== undefined && { 'as:inReplyTo': commentUri(parentId) }),
    body: { type: 'TextualBody', value: text, format: 'text/plain' },
  };
}

/** UTC with ms; years outside 0 to 9999 have a sign and six digits (ECMA-262, 21.4.1.32). */
function isoTime(instant: number): string {
  return new Date(instant).toISOString();
}
