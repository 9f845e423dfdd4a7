/**
 * A sentence in pieces that a voice says in one go; together they are the sentence. It is cut behind a mark of
 * punctuation where one is near enough, else between two words.
 *
 * @param most letters of a piece
 */
export function piecesOf(sentence: string, most: number): string[] {
  const pieces: string[] = [];
  let rest = sentence;
  while (rest.length > most) {
    const cut = cutIn(rest.slice(0, most + 1));
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...pieces, rest];
}

/** A piece shorter than this share of what is allowed makes the voice stumble. */
const least = 0.4;

/** Where to cut: behind the last `;` or `:`, else the last `,` or dash, else the last space, else anywhere. */
function cutIn(start: string): number {
  for (const mark of [/.*[;:!?…]["”’»)]*\s/su, /.*[,–—]["”’»)]*\s/su]) {
    const cut = mark.exec(start)?.[0].length ?? 0;
    if (cut >= start.length * least) return cut;
  }
  return /.*\s/su.exec(start)?.[0].length ?? start.length - 1;
}
