import type { GivenMetadata } from '../model/manuscript.ts';
import type { XmlElement } from './xmlTree.ts';

/** An article of a feed, before its text is parsed. */
export interface FeedArticle {
  item: XmlElement;
  html: string;
  /** HTML of the summary that stands beside the text. */
  summary?: string | undefined;
  /** The feed has not the whole text. */
  isSummary: boolean;
  /** What its relative addresses are relative to. */
  base: string | undefined;
  given: () => GivenMetadata;
}
