import { messages } from '../language/current/core.ts';
import { pageMessages } from '../language/current/page.ts';
import { savedMessages } from '../language/current/saved.ts';
import type { PaperIndex } from '../lists/model/lists.ts';
import { sectionName } from '../lists/view/sections.ts';
import { archivePath, latestPath, myCommentsPath, savedPath, searchPath, sectionPath } from '../paths.ts';

/** A link to a page of the paper. */
export type SiteLink = readonly [path: string, words: string];

/** The reader's own pages, in masthead and footer. */
export const ownLinks: readonly SiteLink[] = [
  [savedPath, savedMessages.title],
  [myCommentsPath, messages.ownComments],
];

/** The lists that the masthead of a list leads to. */
export function listLinks({ sections }: PaperIndex): SiteLink[] {
  return [...sections.map((id) => [sectionPath(id), sectionName(id)] as const), [latestPath, pageMessages.latest]];
}

/** The index of the paper: every list, then the reader's own pages. */
export function indexLinks(index: PaperIndex): SiteLink[] {
  return [...listLinks(index), [archivePath, pageMessages.archive], [searchPath, pageMessages.search], ...ownLinks];
}
