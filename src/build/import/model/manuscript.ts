import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Notice } from './notice.ts';

/** HTML as a tree, the one form that every input is brought into; parse5's own. */
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** What an input says of its article outside the text. Texts as they stand there; fields that say nothing are absent. */
export interface GivenMetadata {
  /** Its id in the system that it comes from (a slug). */
  slug?: string;
  headline?: string;
  /** The standfirst (sapô). */
  description?: string;
  /** Dates in order of trust, in any form; RFC 3339 first where there is one. */
  published?: string[];
  modified?: string[];
  authors?: string[];
  /** Names of sections, the likeliest first. */
  sections?: string[];
  keywords?: string[];
  /** BCP 47. */
  language?: string;
  /** The mark of the source, such as CAO. */
  mark?: string;
  /** The name of the source, a newspaper. */
  sourceName?: string;
  sourceUrl?: string;
  /** Where it was filed. */
  dateline?: string;
}

/** A visible line of the input. */
export interface InputLine {
  /** 1-based; in HTML and Word the number of the block of text. */
  number: number;
  text: string;
}

/** An article as a format gives it, before it is read as a newspaper prints one. */
export interface Manuscript {
  /** Names it in reports: the file, or the file and the title where a file holds several. */
  name: string;
  /** The text, with its headline and byline where the format cannot tell them apart from it. */
  content: HtmlParent;
  given: GivenMetadata;
  /** Every visible line of the input, which the report accounts for. */
  lines: InputLine[];
  notices: Notice[];
  /** Bytes of pictures that lie in the input itself (Word), by their `src`. */
  pictures?: ReadonlyMap<string, Uint8Array>;
  /** How the lines came about: only lines of plain text may be captions without a photo or typed crossheads. */
  kind: 'text' | 'markdown' | 'page' | 'word' | 'feed';
  /** Not an article to publish: told and left out, which is no failure. */
  leftOut?: 'draft' | 'pending' | 'scheduled' | 'private' | 'password' | 'trash' | 'sent' | 'page' | 'attachment';
}
