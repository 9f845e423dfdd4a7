import { isMarkShape } from './markShape.ts';
import { shortLine } from './oneLine.ts';

/** In characters: the longest name of a source. */
const longest = 60;
/** In words. */
const mostWords = 7;

const bracketed = /^\((.+)\)\.?$/u;
const according = /^theo:?\s(?=\p{Lu})(?<name>.+)$/iu;
const labelled = /^(?:nguồn(?: tin)?|source|quelle|fuente|via)\s?:\s?(?<name>\S.*)$/iu;
const person =
  /^(?:ông|bà|anh|chị|em|cô|chú|bác|các|những|một|thông tin|báo cáo|kế hoạch|quy định|nghị định|luật|điều)\s/iu;

/** The source that a whole line names, `Theo Reuters`, `(Theo Nhịp sống thị trường)`, `Nguồn: …`; undefined of a sentence. */
export function isSourceLine(text: string): string | undefined {
  const line = shortLine(text, longest + 10);
  if (line === undefined) return undefined;
  const bracket = bracketed.exec(line)?.[1]?.trim();
  if (bracket !== undefined && isPaper(bracket)) return bracket;
  const inner = bracket ?? line;
  const label = labelled.exec(inner)?.groups?.name;
  const name = (label ?? nameAfterTheo(inner))?.trim().replace(/(?<![A-Z])\.$/u, '');
  if (!name || name.length > longest || name.split(' ').length > mostWords) return undefined;
  if (label === undefined && (person.test(name) || /[:;?!…]|\.\s/u.test(name) || !isList(name))) return undefined;
  return /[;?!…]|\.\s\p{Lu}/u.test(name) ? undefined : name;
}

/** `(Báo Cần Thơ)`, `(TTXVN)`. */
function isPaper(name: string): boolean {
  return isMarkShape(name) || (/^(?:Báo|Tạp chí|Đài)\s\p{Lu}/u.test(name) && name.split(' ').length <= mostWords);
}

/** `theo kế hoạch` is the beginning of a sentence, `Theo Reuters` names a source. */
function nameAfterTheo(line: string): string | undefined {
  const name = according.exec(line)?.groups?.name;
  return name !== undefined &&
    /^(?:(?:báo|tạp chí|đài|hãng tin|trang|tờ)\s)?\p{Lu}/u.test(name) &&
    !/\s(?:cho|thì|là|nói|sẽ|đã|đang|có|được|khi|từ|vào)\s/u.test(name)
    ? name
    : undefined;
}

/** `AP, AFP` names two sources, `Bộ Y tế, dịch đã giảm` is a sentence. */
function isList(name: string): boolean {
  return name.split(',').every((part, _, all) => all.length === 1 || /^\s?\p{Lu}\S*(?:\s\p{Lu}\S*){0,2}$/u.test(part));
}
