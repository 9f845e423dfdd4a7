import type { Month } from '../../paths.ts';
import { decodeKeys } from './keys.ts';

/** Counts the changes of the format: an index of another format is not read. */
export const format = 2;

/** Articles of one file of headlines. */
export const headlinesInFile = 4;

/** Files of syllables that are read for the beginning of a word; where it is in more, the part has its first articles ready. */
export const fewFiles = 4;

/** What a part has ready for words that begin with a letter. */
export interface PrefixTops {
  /** By a beginning as it is typed: article and rank in turn, of the ten that come first. */
  tops: Record<string, number[]>;
  /** Of the letter alone, by article: the first results of a search need nothing more. */
  headlines: Record<number, HeadlineRow>;
}

/** Bytes before the content of a file of postings, the lowest first: the length of its texts. */
export const lengthBytes = 4;

/** What the manifest says of a part of the index: a month, a year, or the months of a year but one. */
export interface PartEntry {
  /** Month or year: `2026/11`, `2025`. */
  name: string;
  articles: number;
  /** A hash of the content of its files: their names begin with it. */
  hash: string;
  /** The first keys of its files of syllables (see `encodeKeys`). */
  syllables: string;
  /** How many files of pairs it has. */
  pairs: number;
}

export interface Manifest {
  format: typeof format;
  /** Newest first. The first one is the month of the newest article. */
  parts: readonly PartEntry[];
}

/** A part as the search uses it. Its files of syllables have the numbers from 0, those of pairs go on from there. */
export interface Part extends Omit<PartEntry, 'syllables'> {
  syllables: readonly string[];
}

/** The four digits of a part's year. */
export function yearOf({ name }: Pick<Part, 'name'>): string {
  return name.slice(0, 4);
}

/** The name of the part that articles of a month are in, where `newest` is the month of the newest of all. */
export function partName(month: Month, newest: Month): string {
  return month === newest ? month : month.slice(0, 4);
}

/** Names of a part's files below the folder of the index. */
export const fileNames = {
  sections: (hash: string) => `${hash}-s.bin`,
  postings: (hash: string, nth: number) => `${hash}-${nth}.bin`,
  tops: (hash: string, letter: string) => `${hash}-t${letter.charCodeAt(0)}.bin`,
  headlines: (hash: string, nth: number) => `${hash}-h${nth}.bin`,
};

/** An article as a result shows it. */
export interface Headline {
  id: string;
  headline: string;
  /** Standfirst or excerpt. */
  excerpt: string;
  /** The day in the newsroom's time zone, ISO 8601: shown without `Intl`, which takes a slow phone 0.1 s to load. */
  datePublished: string;
  /** The section's id; empty where it has none. */
  section: string;
  /** Absent where it is the language of the site. */
  inLanguage?: string;
}

/** An article in a file of headlines. */
export type HeadlineRow = [
  id: string,
  headline: string,
  excerpt: string,
  datePublished: string,
  section: string,
  inLanguage?: string,
];

export function toRow({ id, headline, excerpt, datePublished, section, inLanguage }: Headline): HeadlineRow {
  const row = [id, headline, excerpt, datePublished, section] as const;
  return inLanguage ? [...row, inLanguage] : [...row];
}

export function fromRow([id, headline, excerpt, datePublished, section, inLanguage]: HeadlineRow): Headline {
  return { id, headline, excerpt, datePublished, section, ...(inLanguage && { inLanguage }) };
}

/** @throws TypeError for what is no manifest of this format */
export function readManifest(text: string): Manifest {
  const read: unknown = JSON.parse(text);
  if (typeof read !== 'object' || read === null || !('format' in read) || read.format !== format || !('parts' in read))
    throw new TypeError('no manifest of this format');
  return read as Manifest;
}

export function readPart({ syllables, ...entry }: PartEntry): Part {
  return { ...entry, syllables: decodeKeys(syllables) };
}
