import type { GivenMetadata } from '../../model/manuscript.ts';

/** What a key of front matter is for: a field of the metadata, or one of these. */
export type Meaning =
  | keyof GivenMetadata
  | 'draft'
  | 'status'
  | 'publishedOrDate'
  | 'image'
  | 'imageCaption'
  | 'imageAlt'
  | 'imageCredit'
  | 'permalink';

/** Keys of Hugo, Jekyll, Eleventy, Hexo and Ghost, and Vietnamese ones, without case, accents, `-` and `_`. */
const words: Record<Meaning, string> = {
  headline: 'title headline tieude tit',
  description: 'description summary excerpt sapo abstract lead standfirst deck subtitle customexcerpt mota tomtat',
  published: 'date publishdate publisheddate publishedat datepublished pubdate created createdat ngay ngaydang',
  publishedOrDate: 'published',
  modified: 'lastmod updated updatedat modified lastmodified lastmodifiedat datemodified modifiedat ngaycapnhat',
  authors: 'author authors author.name authors.name byline writer tacgia',
  keywords: 'tags tag keywords taxonomies.tags tukhoa',
  sections: 'category categories section sections primarytag taxonomies.categories chuyenmuc',
  slug: 'slug',
  permalink: 'permalink url',
  language: 'lang language locale inlanguage ngonngu',
  mark: 'mark',
  sourceName: 'source nguon',
  sourceUrl: 'sourceurl canonical canonicalurl originalurl externalurl',
  dateline: 'dateline',
  draft: 'draft nhap',
  status: 'status visibility',
  image: `image cover coverimage thumbnail thumb featuredimage featureimage featured banner hero heroimage images photo
    header.image header.teaser header.overlayimage cover.image cover.src image.path image.src image.url image.feature anh`,
  imageCaption: `imagecaption covercaption featureimagecaption featuredimagecaption caption cover.caption image.caption
    header.caption image.description photocaption chuthichanh`,
  imageAlt: 'imagealt coveralt featureimagealt featuredimagealt cover.alt image.alt alt',
  imageCredit: 'imagecredit covercredit photocredit cover.credit image.credit image.copyright',
};

const meanings = new Map(
  Object.entries(words).flatMap(([meaning, keys]) =>
    keys.split(/\s+/u).map((key) => [key, meaning as Meaning] as const),
  ),
);

/** What a key means, or undefined for one that an article has no place for. Keys within another are `outer.inner`. */
export function meaningOf(key: string): Meaning | undefined {
  const plain = key
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/[\p{M}\s_-]/gu, '')
    // Tables that hold what themes add, and places in lists of tables.
    .replace(/^(?:params|extra)\.|\.\d+(?=\.)/gu, '');
  return meanings.get(plain);
}
