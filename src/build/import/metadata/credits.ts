import { alternatives } from './alternatives.ts';
import { isGiver, labelledCaption } from './labelledCaption.ts';
import { oneLine } from './oneLine.ts';
import { isPersonName } from './personName.ts';
import { isSourceLine } from './sourceLine.ts';

/** In characters: the longest credit, and the longest caption that is looked at. */
const longest = 90;
const longestCaption = 3000;
/** In words. */
const mostWords = 14;

const label =
  alternatives(`Ảnh(?: minh họa| tư liệu| chụp màn hình| cắt từ clip)?|Nguồn ảnh|Nguồn|Ảnh, video|Ảnh và video|Đồ họa|Đồ hoạ
  |Video|Clip|Photo(?:graph|graphy|graphs|s)?(?: (?:credit|by|courtesy(?: of)?|illustration))?|(?:Image|Picture)(?: credit| source)?
  |Credits?|Courtesy|Illustration|Foto|Fotos|Crédit(?: photo)?|Bild`);
const labelled = new RegExp(`(?<![\\p{L}\\p{N}])(?<label>${label})\\s?:\\s?`, 'giu');
/** Credits without a colon, after a stop or a dash. */
const unlabelled =
  /(?:^|[.!?…|(–—-]\s*)(?<credit>Ảnh (?:minh họa|minh hoạ|tư liệu|chụp màn hình)|(?:Ảnh|Photo(?:graph)? by)\s(?<name>\S.{1,40}))$/u;
const agencyAtEnd = /(?<=[.!?]\s)(?<credit>\p{Lu}[\p{L}.’' -]{1,40}\/(?:AP|AFP|Reuters|Getty Images|TTXVN))\.?$/u;
const numbering = /^\s*(?:Ảnh|Hình|Photo)\s+\d{1,3}\s?[:.)–-]\s*/iu;
const sign = /^(?:©|\(c\))\s?\S/iu;
const agencies =
  /^(?:\p{Lu}[\p{L}.’' -]{1,40}(?:\/|\svia\s))?(?:AP(?: Photo)?|AFP|Reuters|Getty Images|Shutterstock|EPA|iStock|Unsplash|TTXVN)(?:\/[\p{L}.’' -]{2,40})?$/u;

/** A caption without its credit and its number. */
export interface CreditedCaption {
  caption: string;
  /** With its label: `Ảnh: Lê Thu`. */
  credit?: string;
}

/** Parts a caption from the credit at its end: `… - Ảnh: Lê Thu`, `… (Photo: AP)`, `… © Reuters`. */
export function splitCredit(text: string): CreditedCaption {
  if (text.length > longestCaption) return { caption: text };
  const whole = oneLine(text).replace(numbering, '');
  const worded = labelledCaption(whole);
  if (worded !== undefined) return splitNamed(worded);
  const found = bracketed(whole) ?? atEnd(whole) ?? signed(whole) ?? withoutLabel(whole);
  return found ?? { caption: whole };
}

/** Whether a whole line is a credit. `Nguồn: …` alone names the source of the text, `Video: …` and words may be a title. */
export function isLoneCredit(line: string): boolean {
  if (line.length > longest + 10) return false;
  const { caption, credit } = splitCredit(line);
  if (credit === undefined || caption !== '') return false;
  if (isSourceLine(line) !== undefined && !/ảnh/iu.test(line)) return false;
  const [, name = credit] = /:\s?(.+)$/u.exec(credit) ?? [];
  return isGiver(name);
}

/** `(Ảnh: Lê Thu)` at the end or before the last stop; agencies stand in brackets without a label. */
function bracketed(whole: string): CreditedCaption | undefined {
  const match = /[([](?<inner>[^()[\]]{2,90})[)\]]\s?(?<stop>[.!?]?)$/u.exec(whole);
  const { inner = '', stop = '' } = match?.groups ?? {};
  if (
    !match ||
    !(startsWithLabel(inner) || unlabelled.test(inner) || sign.test(inner) || agencies.test(inner.trim())) ||
    !isCredit(inner)
  )
    return undefined;
  const before = withoutDash(whole.slice(0, match.index));
  return { caption: before && stop && !/[.!?…]$/u.test(before) ? before + stop : before, credit: inner.trim() };
}

/** `Chợ chiếu đêm. (Trần Quốc)`: a name in brackets is the credit of a caption that a label marks. */
function splitNamed(caption: string): CreditedCaption {
  const { before = '', name = '' } = /^(?<before>.+?)\s?\((?<name>[^()]{2,40})\)\.?$/u.exec(caption)?.groups ?? {};
  return isPersonName(name) ? { caption: before, credit: name } : splitCredit(caption);
}

function startsWithLabel(inner: string): boolean {
  return inner.trim().search(labelled) === 0;
}

/** The first label with nothing but a credit after it. */
function atEnd(whole: string): CreditedCaption | undefined {
  for (const match of whole.matchAll(labelled)) {
    const before = whole.slice(0, match.index);
    const credit = whole.slice(match.index).replace(/(?<=\p{Ll}{2})\.$/u, '');
    if (isCredit(credit) && isBoundary(before, match.groups?.label ?? ''))
      return { caption: withoutDash(before), credit };
  }
  return undefined;
}

function signed(whole: string): CreditedCaption | undefined {
  const at = whole.lastIndexOf('©');
  const credit = whole.slice(at);
  return at >= 0 && isCredit(credit) && sign.test(credit)
    ? { caption: withoutDash(whole.slice(0, at)), credit }
    : undefined;
}

/** `Ảnh Lê Thu` needs a person's name to be told from `Ảnh cũ`. */
function withoutLabel(whole: string): CreditedCaption | undefined {
  const { credit, name } = (unlabelled.exec(whole) ?? agencyAtEnd.exec(whole))?.groups ?? {};
  if (
    credit === undefined ||
    credit === whole ||
    (name !== undefined && !isPersonName(name) && !/^Photo/u.test(credit))
  )
    return undefined;
  return { caption: withoutDash(whole.slice(0, -credit.length).trimEnd()), credit };
}

/** Short, something after the label, brackets in pairs, and no second sentence. */
function isCredit(text: string): boolean {
  return (
    text.length <= longest &&
    text.split(' ').length <= mostWords &&
    !/:\s?$|^[^(]*\)|\[|\]/u.test(text) &&
    !/\p{Ll}{3}[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text)
  );
}

/** A label within a sentence is a word of it, unless a stop or a dash is before it or it has its capital. */
function isBoundary(before: string, found: string): boolean {
  return before === '' || /[.!?…,;|–—\-(”"]\s*$/u.test(before) || /^\p{Lu}/u.test(found);
}

function withoutDash(caption: string): string {
  return caption.replace(/[\s|(,;–—-]+$/u, '').replace(/^[\s|–—-]+/u, '');
}
