import { primarySubtag } from '../../language/primarySubtag.ts';
import { language as siteLanguage } from '../../site.ts';

/** Letters of Vietnamese alone; French and Portuguese share `â`, `ê`, `ô` and the plain accents. */
const vietnameseLetter = /[đơưăạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

/** The least share of words with such a letter: in the first article 0.6, in English with a few names 0.05. */
const minShare = 0.2;

/**
 * The language to read a text in, which a translator may have replaced. Translators set `lang` of the root element only, and
 * some translate piece by piece, so Vietnamese is told by the words themselves.
 *
 * @param text as it is on the page
 * @param written `lang` of the text
 * @param root `lang` of the root element
 * @param site the language that the page is served in
 * @returns a BCP 47 tag
 */
export function spokenLanguage(text: string, written: string, root: string, site = siteLanguage): string {
  const words = text.normalize('NFC').match(/\p{Letter}+/gu) ?? [];
  const vietnamese = words.filter((word) => vietnameseLetter.test(word)).length;
  const isWrittenInIt = primarySubtag(written) === 'vi';
  // Yoruba, Romanian and others share letters with it: their texts are looked at only where someone says Vietnamese.
  const mayBeIt = isWrittenInIt || primarySubtag(root) === 'vi';
  if (mayBeIt && words.length > 0 && vietnamese >= minShare * words.length) return isWrittenInIt ? written : 'vi';
  const isTranslated = primarySubtag(root) !== primarySubtag(site) || (isWrittenInIt && words.length > 0);
  return isTranslated ? root || written : written;
}
