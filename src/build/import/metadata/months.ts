/** Month names, January first: English, German, French, Spanish, Italian and Portuguese, Vietnamese without `tháng`. */
const names = [
  'january|januar|janvier|enero|gennaio|janeiro|một|giêng',
  'february|februar|février|febrero|febbraio|fevereiro|hai',
  'march|märz|mars|marzo|março|ba',
  'april|avril|abril|aprile|tư',
  'may|mai|mayo|maggio|maio|năm',
  'june|juni|juin|junio|giugno|junho|sáu',
  'july|juli|juillet|julio|luglio|julho|bảy',
  'august|août|agosto|tám',
  'september|septembre|septiembre|settembre|setembro|chín',
  'october|oktober|octobre|octubre|ottobre|outubro|mười',
  'november|novembre|noviembre|novembro|mười một',
  'december|dezember|décembre|diciembre|dicembre|dezembro|mười hai|chạp',
];

const short = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const numbers = new Map<string, number>();
for (const [index, month] of names.entries()) {
  for (const name of month.split('|')) numbers.set(name, index + 1);
}
for (const [index, name] of short.entries()) numbers.set(name, index + 1);
numbers.set('sept', 9);

const vietnamese = names.map((month) =>
  month.split('|').filter((name) => /^(?:một|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười.*|chạp)$/u.test(name)),
);

const longestFirst = (a: string, b: string): number => b.length - a.length;

/** A pattern of the names that stand without `tháng`. */
export const westernMonth = [...numbers.keys()]
  .filter((name) => !vietnamese.flat().includes(name))
  .sort(longestFirst)
  .join('|');

/** A pattern of what may follow `tháng`: a name or a number. */
export const vietnameseMonth = [...vietnamese.flat().sort(longestFirst), '\\d{1,2}'].join('|');

/** The number of a month, 1 to 12, from its name in any case or its number; NaN of anything else. */
export function monthNumber(name: string): number {
  return numbers.get(name.toLowerCase()) ?? Number(name);
}
