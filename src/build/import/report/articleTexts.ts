import type { Article, Phrasing } from '../../../article/schema/articleSchema.ts';
import { plainText } from '../blocks/phrasing.ts';

/** The texts of an article in their order, each line of phrasing as one; a line with footnotes also with their numbers. */
export function articleTexts(article: Article): string[] {
  return textsOf(article);
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.every(isPhrasing) ? linesOf(value) : value.flatMap(textsOf);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'type' || key === 'id' ? [] : textsOf(part)));
}

const phrasing = new Set([
  'text',
  'strong',
  'emphasis',
  'superscript',
  'subscript',
  'link',
  'break',
  'footnote-reference',
]);

function isPhrasing(value: unknown): value is Phrasing {
  return value !== null && typeof value === 'object' && 'type' in value && phrasing.has(String(value.type));
}

function linesOf(line: readonly Phrasing[]): string[] {
  const text = plainText(line);
  const numbered = plainText(line.map(withNumber));
  return text === numbered ? [text] : [text, numbered];
}

/** Inputs show the number of a footnote where it is referred to. */
function withNumber(piece: Phrasing): Phrasing {
  if (piece.type === 'footnote-reference') return { type: 'text', value: /\d+$/u.exec(piece.id)?.[0] ?? '' };
  return piece;
}
