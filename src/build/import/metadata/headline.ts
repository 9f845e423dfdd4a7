import { foldText } from '../../../language/foldText.ts';
import { decodeEntities } from './entities.ts';
import { oneLine } from './oneLine.ts';

/** Where a page says its headline, texts as they stand there. */
export interface HeadlineCandidates {
  h1?: string | undefined;
  ogTitle?: string | undefined;
  title?: string | undefined;
  jsonLd?: string | undefined;
  siteName?: string | undefined;
  /** `www.thanhnien.vn` */
  host?: string | undefined;
}

/** In characters: what is longer is no headline. */
const longest = 500;

const separator = /\s+[|–—»•·:-]\s+|\s*\|\s*/gu;

/**
 * The headline of a page without the paper's name, entities decoded, as plain text. The `h1` is what readers see, so it
 * wins where another candidate agrees; what is cut off is the paper's name or what another candidate lacks.
 */
export function cleanHeadline({ h1, ogTitle, title, jsonLd, siteName, host }: HeadlineCandidates): string | undefined {
  const cleaned = [h1, jsonLd, ogTitle, title].map((text) => clean(text));
  const all = cleaned.filter((text) => text !== undefined);
  const sites = [siteName, hostLabel(host)].map((name) => key(clean(name) ?? '')).filter((name) => name.length >= 3);
  const isSite = (text: string) => sites.includes(key(text));
  const cut = cleaned.map((text) => text && withoutPaper(text, all, sites));
  const [seen, ...told] = cut;
  const others = told.filter((text) => text !== undefined).filter((text) => !seen || !saysLess(text, seen, sites));
  if (seen && !isSite(seen) && (others.length === 0 || others.some((other) => agrees(seen, other)))) return seen;
  return others.find((text) => !isSite(text)) ?? seen ?? others[0];
}

/** One line, without tags and without the separators that templates leave at the ends. */
function clean(text: string | undefined): string | undefined {
  if (text === undefined || text.length > longest * 4) return undefined;
  const line = oneLine(decodeEntities(text).replace(/<\/?[a-z][^<>]{0,200}>/giu, ''));
  const bare = line.replace(/^(?:[|»•·–—-]\s+)+|(?:\s+[|»•·–—-])+$|\s*\|$/gu, '').trim();
  return bare && bare.length <= longest ? bare : undefined;
}

/** Letters and digits only, folded: how candidates are compared. */
function key(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** In words: so many must two different texts share to speak of the same article. */
const leastShared = 3;

/** The same, one the beginning of the other, or half of the shorter one's words are in the other. */
function agrees(a: string, b: string): boolean {
  const [first, second] = [key(a), key(b)];
  if (!first || !second) return false;
  if (
    first === second ||
    (first.length > 8 && second.length > 8 && (first.startsWith(second) || second.startsWith(first)))
  )
    return true;
  const [words, others] = [wordsOf(a), wordsOf(b)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared >= leastShared && shared * 2 >= Math.min(words.size, others.size);
}

/** In words: a title that is as short may be the same on each page, `Tin mới`. */
const shortTitle = 3;
const paperTitle = /^(?:Báo(?: [đĐ]iện tử)?|Tạp chí)(?: \p{Lu}\S*){1,3}$/u;

/** Whether a candidate tells less of an article than its `h1`: the paper's name, or few words and fewer than there. */
function saysLess(text: string, h1: string, sites: readonly string[]): boolean {
  const count = text.split(' ').length;
  if (isPaperName(h1, sites)) return false;
  return paperTitle.test(text) || (count <= shortTitle && count < h1.split(' ').length);
}

function wordsOf(text: string): Set<string> {
  return new Set(foldText(text).match(/[\p{L}\p{N}]+/gu));
}

/** Cuts parts off the end, or the start, as long as each is the paper's name or is lacked by another candidate. */
function withoutPaper(text: string, all: readonly string[], sites: readonly string[]): string {
  const cuts = [...text.matchAll(separator)].slice(-4);
  for (const { index, 0: sign } of cuts) {
    const before = text.slice(0, index);
    const after = text.slice(index + sign.length);
    if (isWhole(before, text, all) || isPaperName(after, sites)) return before.trim();
  }
  const [first] = cuts;
  if (first && isPaperName(text.slice(0, first.index), sites)) return text.slice(first.index + first[0].length).trim();
  return text;
}

function isWhole(part: string, text: string, all: readonly string[]): boolean {
  const wanted = key(part);
  return wanted.length > 0 && all.some((other) => other !== text && key(other) === wanted);
}

function isPaperName(part: string, sites: readonly string[]): boolean {
  const name = key(part);
  if (name.length < 3 || part.length > 60) return false;
  const isCalledPaper = /^(?:bao (?:dien tu )?|tap chi |dai )\S/u.test(foldText(part)) || /\sOnline$/iu.test(part);
  if (isCalledPaper && part.split(' ').length <= 6) return true;
  return sites.some((site) => site.includes(name) || (site.length >= 5 && name.includes(site)));
}

/** The longest part of a host: `thanhnien` of `www.thanhnien.vn`. */
function hostLabel(host: string | undefined): string | undefined {
  return host
    ?.slice(0, 255)
    .split('.')
    .toSorted((a, b) => b.length - a.length)[0];
}
