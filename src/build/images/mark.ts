import { lightPaper } from '../../ui/paperColours.ts';
import { contrast } from '../settings/accentColours.ts';
import type { Typeface } from './typeface.ts';

/** The letters of the light theme (styles/tokens.css). */
export const ink = '#1b1a18';
export const mutedInk = '#5d5952';

/** How much of the mark's side its letter fills: a square of it stays in the safe zone of a maskable icon. */
const letterShare = 0.5625;

/** The radius of the corners, by the side. */
const cornerShare = 6 / 32;

export interface Mark {
  letter: string;
  /** Of the ground, `#rrggbb`. */
  colour: string;
}

/** The colour of letters on a ground: paper where it can be read (WCAG 2.2, 4.5:1), else ink. */
export function letterColour(ground: string): string {
  return contrast(lightPaper, ground) >= 4.5 ? lightPaper : ink;
}

/**
 * A letter on a square of colour, as SVG elements.
 *
 * @param place of the square's upper left corner and its side, in pixels
 * @param shape `square` for icons that a system cuts into its own shape (W3C Web App Manifest, maskable)
 * @param share how much of the side the letter fills at most, in height and in width
 */
export function markElements(
  { letter, colour }: Mark,
  bold: Typeface,
  place: { x: number; y: number; side: number },
  shape: 'rounded' | 'square' = 'rounded',
  share = letterShare,
): string {
  const { x, y, side } = place;
  const box = bold.ink(letter);
  const size = (side * share) / Math.max(box.right - box.left, box.bottom - box.top);
  const outline = bold.outline(letter, {
    x: x + side / 2 - ((box.left + box.right) / 2) * size,
    y: y + side / 2 - ((box.top + box.bottom) / 2) * size,
    size,
  });
  // No font may have the letter.
  const letterElement = Number.isFinite(box.left) ? `<path fill="${letterColour(colour)}" d="${outline}"/>` : '';
  const corner = shape === 'rounded' ? ` rx="${side * cornerShare}"` : '';
  return `<rect x="${x}" y="${y}" width="${side}" height="${side}"${corner} fill="${colour}"/>${letterElement}`;
}
