import { foldText } from '../../../language/foldText.ts';
import { alternatives } from './alternatives.ts';
import { oneLine } from './oneLine.ts';
import { isAnyName, isPersonName } from './personName.ts';

/** In characters: what is longer names no authors. */
const longest = 400;

const labels = new RegExp(
  `^(?:(?:${alternatives('bài|tin|ảnh|video|clip|đồ họa|tác giả|bút danh|người viết|thực hiện|tổng hợp|nội dung')})` +
    `(?:\\s?(?:,|và|&|-|/)\\s?(?:${alternatives('bài|tin|ảnh|video|clip|đồ họa')}))*\\s?:` +
    '|(?:words and photos|authors?|text|story)\\s?(?::|by\\s)|(?:written |posted )?by(?::|\\s)|von\\s|par\\s)\\s?',
  'iu',
);
/** Styles may part the label and the name where the text has no blank. */
const gluedLabel = /^By(?=\p{Lu}\p{Ll})/u;
const roles = new RegExp(
  `^(?:nhóm\\s)?(?:${alternatives('phóng viên|pv|p\\.v|cộng tác viên|ctv|biên tập viên|btv|nhà báo|nhà văn')})` +
    '(?:\\s?:\\s?|\\.?\\s+|\\.?$)',
  'iu',
);
const work = /\s(?:thực hiện|tổng hợp|biên dịch|lược dịch|lược thuật|dịch|ghi|t\/h)$/iu;
const parts = /\s?[;|•·/&\n]\s?|,\s|,$|\s(?:và|and|und|et|y|with)\s|\s[-–—]\s/iu;
const credentials = /^(?:[A-Z]{2,6}(?:\s?\([A-Z]{2,3}\))?|Ph\.?D\.?|M\.?D\.?|MSc|BSc|Jr\.?|Sr\.?)$/u;
const others = /^(?:và )?\d{1,2} (?:tác giả|người) khác$/iu;
const nobody = new RegExp(
  `^(?:${alternatives(`the author|name|writer|author posts|admin\\w*|author|editor\\w*|staff(?: writer)?|team|guest|unknown|anonymous|root|user|webmaster|nhóm tác giả
    |nhiều tác giả|khuyết danh|bbt|ban biên tập|tòa soạn|toà soạn|tổng hợp|biên tập|theo
    |chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy)|(?:mon|tues|wednes|thurs|fri|satur|sun)day`)})$`,
  'iu',
);
const office = /^(?:Báo|Tạp chí|Đài|Tòa|Ban|Cổng|Director|Editor|Extension|Senior)\s|\sOnline$/iu;
const address = /\S{1,80}@\S{1,80}|(?:https?:\/\/|www\.)\S{1,300}/giu;
const host = /^(?:[\p{L}\d-]{1,40}\.){1,3}(?:vn|com|net|org|info|edu|gov|io|news|co)$/iu;

/**
 * The persons among texts that name authors, in order, once each. `paperNames` are names and hosts of the paper: it stands
 * where the author should in many pages, and is none.
 */
export function readAuthors(texts: readonly string[], paperNames: readonly string[]): string[] {
  const papers = paperNames.filter((name) => name.length <= longest).map(paperOf);
  const found = new Map<string, string>();
  for (const text of texts) {
    if (text.length > longest) continue;
    for (const name of namesIn(text)) {
      const key = foldText(name);
      if (!found.has(key) && !isPaper(name, papers)) found.set(key, name);
    }
  }
  return [...found.values()];
}

function namesIn(text: string): string[] {
  const line = oneLine(text.replace(address, ' ').replace(/\([^()]*\)/gu, ' '))
    .replace(labels, '')
    .replace(gluedLabel, '');
  return line
    .split(parts)
    .map((part) =>
      oneLine(part ?? '')
        .replace(labels, '')
        .replace(roles, '')
        .replace(work, '')
        .replace(/^[\s:–—-]+|[\s:–—,-]+$/gu, ''),
    )
    .filter((name) => name && isAuthorName(name));
}

function isAuthorName(name: string): boolean {
  if (others.test(name) || nobody.test(name) || host.test(name) || credentials.test(name)) return false;
  if (isPersonName(name)) return true;
  return isAnyName(name) && !office.test(name) && name.length > 1;
}

interface Paper {
  words: string;
  letters: string;
}

function paperOf(name: string): Paper {
  const bare = foldText(oneLine(name)).replace(/^(?:https?:\/\/)?(?:www\.)?/u, '');
  const words = (/^[^\s/]+\.[^\s/]+/u.test(bare) ? hostName(bare) : bare).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return { words: ` ${words} `, letters: words.replaceAll(' ', '') };
}

/** The name within a host: `thanhnien` of `www.thanhnien.vn`. */
function hostName(bare: string): string {
  const labelsOfHost = bare.split('/')[0]?.split('.') ?? [];
  return labelsOfHost.filter((label, index) => index === 0 || label.length > 3).join(' ');
}

/** Equal to the name of the paper, whole words of it, or its letters with a word such as `báo` before them. */
function isPaper(name: string, papers: readonly Paper[]): boolean {
  const { words, letters } = paperOf(name);
  return papers.some(
    (paper) =>
      letters === paper.letters ||
      (letters.length >= 5 && paper.words.includes(words)) ||
      (paper.letters.length >= 5 && letters.includes(paper.letters) && !words.trim().includes(' ')) ||
      (letters.length >= 6 && /^(?:bao|tapchi|baodientu)/u.test(paper.letters) && paper.letters.endsWith(letters)),
  );
}
