import type { RawBlock } from '../model/rawBlock.ts';

/** What a run of characters is marked with. */
export interface Marks {
  readonly strong?: true;
  readonly emphasis?: true;
  readonly position?: 'superscript' | 'subscript';
  readonly link?: { readonly url: string; readonly title?: string };
}

/** The block that inline content stands in. */
export interface BlockSetting {
  readonly align?: 'right' | 'center';
  /** Lower-case classes and ids of it and of the blocks around it. */
  readonly classes: string;
  /** 1 to 6 in `h1` to `h6`. */
  readonly heading?: number;
}

export type InlineContent =
  | { readonly type: 'text'; readonly value: string; readonly isLinked: boolean }
  | { readonly type: 'break' }
  | { readonly type: 'note'; readonly id: string }
  | { readonly type: 'blocks'; readonly blocks: readonly RawBlock[] };

/** A piece of inline content, in a flat list: nested elements become the marks of their text. */
export type Inline = InlineContent & {
  readonly marks: Marks;
  readonly setting: BlockSetting;
  /** Classes of inline elements around it. */
  readonly classes: string;
};

export type InlineText = Extract<Inline, { type: 'text' }>;

export function isSameMarks(a: Marks, b: Marks): boolean {
  return (
    a === b || (a.strong === b.strong && a.emphasis === b.emphasis && a.position === b.position && isSameLink(a, b))
  );
}

function isSameLink({ link: a }: Marks, { link: b }: Marks): boolean {
  return a === b || (a?.url === b?.url && a?.title === b?.title);
}

/** The marks that both have, as blanks and breaks between two texts have them. */
export function sharedMarks(a: Marks, b: Marks): Marks {
  return {
    ...(a.strong && b.strong && { strong: true }),
    ...(a.emphasis && b.emphasis && { emphasis: true }),
    ...(a.position && a.position === b.position && { position: a.position }),
    ...(a.link && isSameLink(a, b) && { link: a.link }),
  };
}
