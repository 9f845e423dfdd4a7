/**
 * Splits a sentence into chunks for one utterance each; joined they are the sentence. Splits behind punctuation where that
 * is near enough, else between two words.
 *
 * @param maxLength of a chunk, in UTF-16 units
 */
export function chunksOf(sentence: string, maxLength: number): string[] {
  const chunks: string[] = [];
  let rest = sentence;
  while (rest.length > maxLength) {
    const cut = cutIn(rest.slice(0, maxLength + 1));
    chunks.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...chunks, rest];
}

/** The shortest chunk, as a share of the longest: shorter ones make the voice stumble. */
const minShare = 0.4;

/** Where to cut: behind the last `;` or `:`, else the last `,` or dash, else the last space, else anywhere. */
function cutIn(start: string): number {
  for (const mark of [/.*[;:!?…]["”’»)]*\s/su, /.*[,–—]["”’»)]*\s/su]) {
    const cut = mark.exec(start)?.[0].length ?? 0;
    if (cut >= start.length * minShare) return cut;
  }
  return /.*\s/su.exec(start)?.[0].length ?? start.length - 1;
}
