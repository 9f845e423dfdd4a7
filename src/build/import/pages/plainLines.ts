import { isSameText } from '../compose/sameText.ts';
import { isElement } from '../html/tree.ts';
import { isFurniture } from '../metadata/furniture.ts';
import type { PageLine } from './articleLines.ts';
import { isLink, isUnfilled } from './lineKinds.ts';

/**
 * The lines below the headline that are neither furniture nor links: the text of a short page that has no paragraphs. None
 * where none of them is a sentence or has breaks, as where script puts the text between date and author.
 *
 * @param top index of the headline, or -1
 */
export function plainLines(lines: readonly PageLine[], top: number, headline: string | undefined): PageLine[] {
  const plain = lines.slice(top + 1).filter((line) => isPlain(line) && !isSameText(line.text, headline ?? ''));
  return plain.some(isWritten) ? plain : [];
}

function isPlain(line: PageLine): boolean {
  return (
    line.place !== 'furniture' &&
    !line.isCaption &&
    !isLink(line) &&
    !isUnfilled(line) &&
    isFurniture(line.text) === undefined
  );
}

function isWritten({ text, nodes }: PageLine): boolean {
  return /[.!?…]["”’)]?$/u.test(text) || nodes.some((node) => isElement(node, 'br'));
}
