import type { Article } from '../../../article/schema/articleSchema.ts';
import type { DateDoubt } from '../metadata/chooseDates.ts';
import type { Notice } from '../model/notice.ts';
import type { RawBlock } from '../model/rawBlock.ts';

/** An article read from a manuscript, before a person has answered what the input does not say. Absent fields are not known. */
export interface Composition {
  slug?: string;
  headline?: string;
  description?: string;
  datePublished?: string;
  dateModified?: string;
  language: string;
  /** The id of a section of the site. */
  section?: string;
  keywords: string[];
  authors: string[];
  mark?: string;
  sourceName?: string;
  sourceUrl?: string;
  dateline?: string;
  blocks: RawBlock[];
  notices: Notice[];
  /** How many characters the first line has, where it is too long for the headline. */
  longFirstLine?: number;
  /** Why the date of publication may be wrong. */
  dateDoubt?: DateDoubt;
}

/** A section of the site, as in `src/site.json`. */
export type Section = { id: string; name: string };

/** A block in its place in the article. */
export type ArticleBlock = Article['body'][number];

/** Blocks as one step of reading leaves them, with what it had to say. */
export interface Reading {
  blocks: RawBlock[];
  notices: Notice[];
}
