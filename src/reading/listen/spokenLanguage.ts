/** Letters that no other language of the page's readers has; French and Portuguese share `â`, `ê`, `ô` and the plain accents. */
const vietnameseLetter = /[đơưăạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

/** Of the words of a text, so many at least hold such a letter: of the first article 0.6, of English with a few names 0.05. */
const enough = 0.2;

/**
 * The language to read a text in as it stands on the page now. Translators of browsers write theirs into the `lang` of the
 * root and leave that of the text as it was, and some translate piece by piece, so the words themselves decide.
 *
 * @param text as it stands there
 * @param written the language that it was written in, as its element says
 * @param root the language that the root element says
 * @returns a tag of BCP 47
 */
export function spokenLanguage(text: string, written: string, root: string): string {
  const words = text.normalize('NFC').match(/\p{Letter}+/gu) ?? [];
  const vietnamese = words.filter((word) => vietnameseLetter.test(word)).length;
  const isVietnamese = vietnamese >= enough * words.length;
  const isWrittenInIt = /^vi\b/u.test(written);
  if (isVietnamese) return isWrittenInIt ? written : 'vi';
  return /^vi\b/u.test(root) ? written : root || written;
}
