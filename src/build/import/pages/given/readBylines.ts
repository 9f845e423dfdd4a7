import { readAuthors } from '../../metadata/authors.ts';
import { isSignature, type Signature } from '../../metadata/signature.ts';
import { isSourceLine } from '../../metadata/sourceLine.ts';

/**
 * Parts what a page calls the author from the source that many papers name there, `Theo TTXVN`, `Lê Hoa (theo Reuters)`.
 *
 * @param language of the text: `Theo` is a first name in others
 * @param paper its name, which is no author beside another source
 */
export function readBylines(texts: readonly string[], language: string, paper: string | undefined): Signature {
  if (language !== 'vi') return { authors: [...new Set(texts)] };
  const read = texts.map(readByline);
  const sourceName = read.find((byline) => byline.sourceName !== undefined)?.sourceName;
  const authors = [...new Set(read.flatMap((byline) => byline.authors))];
  if (sourceName === undefined) return { authors };
  return { authors: readAuthors(authors, paper === undefined ? [] : [paper]), sourceName };
}

function readByline(text: string): Signature {
  const sourceName = isSourceLine(text);
  if (sourceName !== undefined) return { authors: [], sourceName };
  const signature = isSignature(text);
  return signature?.sourceName === undefined ? { authors: [text] } : signature;
}
