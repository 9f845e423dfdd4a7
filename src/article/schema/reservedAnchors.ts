import * as ids from '../../ids.ts';

const fixed = new Set(Object.values(ids).filter((id) => typeof id === 'string'));

/** The beginnings of ids that are made of a number or of another id. */
const prefixes = [`${ids.commentsId}-`, ids.photoAnchor(''), ids.footnoteAnchor(''), ids.footnoteReferenceAnchor('')];

/** Whether a block with this id would clash with an id of the page: each of the registry (`ids.ts`), now or once made. */
export function isReservedAnchor(id: string): boolean {
  const [, number] = /^(?:.*\D)?(\d+)$/u.exec(id) ?? [];
  const isChapter = number !== undefined && id === ids.chapterAnchor(Number(number));
  return fixed.has(id) || isChapter || prefixes.some((prefix) => id.startsWith(prefix));
}
