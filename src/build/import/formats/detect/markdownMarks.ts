import { splitFrontMatter } from '../markdown/splitFrontMatter.ts';

/** How many characters are looked at. */
const sample = 100_000;

/** Marks that plain text does not have. Dashes and stars before typed lists are not among them, they are common in it. */
const marks = [
  /^ {0,3}#{1,6} +\S/gmu,
  /!\[[^\]\n]{0,300}\]\([^)\n]{1,1000}\)/gu,
  /(?<!!)\[[^\]\n]{1,300}\]\((?:https?:|mailto:|\/|#|\.)[^)\n]{0,1000}\)/gu,
  /^ {0,3}(?:```|~~~)/gmu,
  /^\[\^[^\]\s]{1,60}\]:/gmu,
  /\*\*[^\s*][^*\n]{0,300}\*\*/gu,
  /^\|?(?: *:?-{3,}:? *\|)+/gmu,
  /\{\{[<%] *[\w/-]/gu,
];

/** How clearly a text is Markdown: 0 not at all, 2 or more for certain. */
export function markdownMarks(text: string): number {
  if (splitFrontMatter(text)) return 2;
  const head = text.slice(0, sample);
  const begins = /^\s*# +\S/u.test(head) ? 1 : 0;
  return marks.reduce((sum, mark) => sum + Math.min(2, head.match(mark)?.length ?? 0), begins);
}
