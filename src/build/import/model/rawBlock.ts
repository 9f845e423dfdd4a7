import type { Block } from '../../../article/schema/articleSchema.ts';

/** A block of the text as its markup says, before it is read as a newspaper prints it: without ids, its photo unresolved. */
export interface RawBlock {
  /** A figure has `images: []`, and its caption as it stands, credit and all; an empty caption is `''`. */
  block: Block;
  /** Its plain text, breaks as `\n`; of a figure the caption. */
  text: string;
  align?: 'right' | 'center';
  /** All of it is bold, or italic; such marks are not in the block. */
  isBold?: true;
  isItalic?: true;
  /** Where its photo lies: the `src` of the input, the largest of a `srcset`. */
  picture?: string;
  /** Lower-case classes and ids of its element and of the blocks around it, apart by blanks; for rules such as `sapo`. */
  classes: string;
  /** Share of its characters that are in links, from 0 to 1. */
  linkShare: number;
}
