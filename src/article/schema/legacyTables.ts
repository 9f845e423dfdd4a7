const tcvn3Pairs =
  'µà¸á¶ả·ã¹ạ¨ă»ằ¾ắ¼ẳ½ẵÆặ©âÇầÊấÈẩÉẫËậ®đÌèÐéÎẻÏẽÑẹªêÒềÕếÓểÔễÖệ×ìÝíØỉÜĩÞịßòãóáỏâõäọ«ôåồèốæổçỗéộ¬ơêờíớëởìỡîợïùóúñủòũôụ\u00ADưõừøứöử÷ữùựúỳýýûỷüỹþỵ¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ';

const tcvn3 = new Map(Array.from(tcvn3Pairs.matchAll(/(.)(.)/gu), ([, from = '', to = '']) => [from, to]));

/**
 * One word of TCVN 5712:1993 VN3 ("ABC", the .Vn fonts), read as Latin-1, in Unicode.
 * Its capitals with tones are the small letters in a capitals font, so a word whose plain letters are all capitals
 * comes back in capitals. Characters outside the table stay.
 */
export function fromTcvn3(word: string): string {
  const small = Array.from(word, (character) => tcvn3.get(character) ?? character).join('');
  const inCapitals = /[A-Z]/u.test(word) && !/[a-z]/u.test(word) && word.length > 1;
  return inCapitals && !/^[A-Z][^A-Z]+$/u.test(word) ? small.toUpperCase() : small;
}

/** The combining characters that each mark letter of VNI stands for, on the vowel before it. */
const vniMarks = new Map(
  Object.entries({
    ...{ ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' },
    ...{ â: '\u0302', á: '\u0302\u0301', à: '\u0302\u0300', å: '\u0302\u0309', ã: '\u0302\u0303', ä: '\u0302\u0323' },
    ...{ ê: '\u0306', é: '\u0306\u0301', è: '\u0306\u0300', ú: '\u0306\u0309', ü: '\u0306\u0303', ë: '\u0306\u0323' },
  }),
);
const vniLetters = new Map(Object.entries({ ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }));

function vniLetter(letter: string): string {
  const small = letter.toLowerCase();
  const unicode = vniLetters.get(small) ?? small;
  return letter === small ? unicode : unicode.toUpperCase();
}

/** One word of VNI-Windows (a vowel, then its mark as a letter of its own), read as Latin-1, in Unicode NFC. */
export function fromVni(word: string): string {
  return word
    .replace(/([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ñôöæóòî]/giu, (letter: string, vowel?: string, mark?: string) =>
      vowel && mark ? vniLetter(vowel) + vniMarks.get(mark.toLowerCase()) : vniLetter(letter),
    )
    .normalize('NFC');
}
