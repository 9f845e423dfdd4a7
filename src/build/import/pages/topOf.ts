import { isSameText } from '../compose/sameText.ts';
import type { PageLine } from './articleLines.ts';

/** The index of the line that is the headline, or of the first `h1`; -1 where there is neither. */
export function topOf(lines: readonly PageLine[], headline: string | undefined): number {
  const isHeadline = ({ text, place }: PageLine) =>
    headline !== undefined && place !== 'furniture' && isSameText(text, headline);
  const heading = lines.find((line) => line.block === 'h1' && isHeadline(line)) ?? lines.find(isHeadline);
  return (heading ?? lines.find(({ block, place }) => block === 'h1' && place !== 'furniture'))?.index ?? -1;
}
