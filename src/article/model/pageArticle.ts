import type { Article, Block, BlockOf } from '../schema/articleSchema.ts';
import type { Image } from '../schema/figureImages.ts';

/**
 * An article as its page has it: checked, and with everything that follows from its text computed at the build
 * (build/enhance/enhanceArticle.ts). Fields that say nothing are absent.
 */
export interface PageArticle extends Omit<Article, 'articleSection' | 'body' | 'dateline' | 'correction'> {
  body: PageBlock[];
  /** The name of its section. */
  section?: string;
  /** The dates as the newspaper prints them. */
  published: string;
  modified?: string;
  /** Of the printed dates, where it is not the language of the site: that of the article, if the site knows how it prints dates. */
  dateLanguage?: string;
  correction?: NonNullable<Article['correction']> & { printed: string };
  /** Whole minutes, at least 1. */
  readingMinutes: number;
  /** One or two lines for search engines and shared links. */
  excerpt: string;
  /** The chapters, where a list of them helps. */
  contents?: Chapter[];
}

/** A line of the contents. */
export interface Chapter {
  /** The id of its heading. */
  id: string;
  title: string;
}

interface Additions {
  /** The first one has the source's mark and the place of filing before it, the last one closes the text. */
  paragraph: { lead?: { mark?: string; dateline?: string }; closing?: true };
  heading: { level: 'chapter'; id: string } | { level: 'subheading' | 'label' };
  /**
   * Its images, those that the build makes of an original too. Its number among the photos, from 1; absent where the archive has
   * lost the photo. Its mean colour, `#rrggbb`, where the build knows it.
   */
  figure: { images: Image[]; number?: number; colour?: string };
  /** How it fits on paper: in small letters, or only with words that break; absent where it fits as it is. */
  table: { fit?: 'small' | 'tight' };
}

/** A kind of block as the page has it. */
export type PageBlockOf<Type extends Block['type']> = Numbered<
  Type extends 'figure' ? Omit<BlockOf<Type>, 'images'> : BlockOf<Type>
> &
  (Type extends keyof Additions ? Additions[Type] : unknown);

export type PageBlock = { [Type in Block['type']]: PageBlockOf<Type> }[Block['type']];

/** Phrasing as the page has it. */
export type PagePhrasing = PageBlockOf<'paragraph'>['children'][number];

/** Part of an article in which each reference to a footnote, however deep, has the footnote's number, from 1. */
export type Numbered<Part> = Part extends { type: 'footnote-reference' }
  ? Part & { number: number }
  : Part extends readonly (infer Item)[]
    ? Numbered<Item>[]
    : Part extends object
      ? { [Key in keyof Part]: Numbered<Part[Key]> }
      : Part;
