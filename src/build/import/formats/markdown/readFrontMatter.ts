import { readableDate } from '../../metadata/machineDate.ts';
import type { GivenMetadata, Manuscript } from '../../model/manuscript.ts';
import type { Notice } from '../../model/notice.ts';
import { type Meaning, meaningOf } from './givenKeys.ts';
import { type RawEntry, type RawValue, textsOf } from './rawValue.ts';
import type { FrontMatter } from './splitFrontMatter.ts';

/** The photo above the text. */
export interface CoverImage {
  src: string;
  caption: string;
  alt: string;
}

/** What the front matter says of the article. */
export interface ReadFrontMatter {
  given: GivenMetadata;
  leftOut?: NonNullable<Manuscript['leftOut']>;
  cover?: CoverImage;
  notices: Notice[];
}

/** Objects by the keys within them, `outer.inner`, where those mean something. */
function flatten({ key, value, line }: RawEntry): RawEntry[] {
  if (typeof value === 'string' || Array.isArray(value)) return [{ key, value, line }];
  const inner = Object.entries(value).map(([name, one]) => ({ key: `${key}.${name}`, value: one, line }));
  return inner.some((one) => meaningOf(one.key)) ? inner : [{ key, value, line }];
}

const lists = new Set<Meaning>(['authors', 'keywords', 'sections']);

/** Names as addresses have them, which Jekyll parts by blanks. */
const slugs = /^(?=\S*-|.* \S*-)[a-z\d]+(?:[- ][a-z\d]+)*$/u;

/** A list that is written as one text has commas between its entries; Obsidian's have a `#` before each. */
function listOf(value: RawValue): string[] {
  const texts = textsOf(value);
  const [first] = texts;
  const parted =
    typeof value === 'string' && first !== undefined ? first.split(slugs.test(first) ? / /u : /\s*[,;]\s*/u) : texts;
  return parted.map((one) => one.replace(/^#(?=\S)/u, '')).filter((one) => one !== '');
}

/** A key with what it says, for notices. */
function written(key: string, value: RawValue): string {
  const text = typeof value === 'string' ? value.trim() : JSON.stringify(value);
  return `${key}: ${text}`.slice(0, 200);
}

const isTrue = (text: string | undefined) => /^(?:true|yes|on|1)$/iu.test(text ?? '');
const isFalse = (text: string | undefined) => /^(?:false|no|off|0)$/iu.test(text ?? '');

function leftOutBy(values: ReadonlyMap<Meaning, string[]>): Manuscript['leftOut'] {
  const [published] = values.get('publishedOrDate') ?? [];
  const [status] = values.get('status') ?? [];
  if (isTrue(values.get('draft')?.[0]) || isFalse(published) || /^draft$/iu.test(status ?? '')) return 'draft';
  const named = status?.toLowerCase();
  return named === 'private' || named === 'pending' || named === 'scheduled' ? named : undefined;
}

function dates(values: ReadonlyMap<Meaning, string[]>): string[] {
  const published = (values.get('publishedOrDate') ?? []).filter((text) => /\d{4}/u.test(text));
  return [...(values.get('published') ?? []), ...published].map(readableDate);
}

/** The last part of a path that is written whole: without places to fill in, as Jekyll has them. */
function slugOf(values: ReadonlyMap<Meaning, string[]>): string | undefined {
  const [slug] = values.get('slug') ?? [];
  const [path] = values.get('permalink') ?? [];
  const last = path?.includes(':') ? undefined : path?.split('/').findLast((part) => part !== '');
  return slug ?? last?.replace(/\.html?$/u, '');
}

/**
 * Reads what the keys of front matter say.
 *
 * @param frontMatter where it stands, for the lines of notices
 */
export function readKeys(entries: readonly RawEntry[], { firstLine }: Pick<FrontMatter, 'firstLine'>): ReadFrontMatter {
  const values = new Map<Meaning, string[]>();
  const notices: Notice[] = [];
  const seen = new Set<string>();
  for (const { key, value, line: at } of entries.flatMap(flatten)) {
    const meaning = meaningOf(key);
    const line = firstLine + at - 1;
    if (seen.has(key)) notices.push({ code: 'duplicate-key', text: written(key, value), line });
    else if (!meaning) notices.push({ code: 'unknown-key', text: written(key, value), line });
    else
      values.set(meaning, [...(values.get(meaning) ?? []), ...(lists.has(meaning) ? listOf(value) : textsOf(value))]);
    seen.add(key);
  }
  const leftOut = leftOutBy(values);
  const cover = coverOf(values);
  return { given: givenBy(values), notices, ...(leftOut && { leftOut }), ...(cover && { cover }) };
}

function coverOf(values: ReadonlyMap<Meaning, string[]>): CoverImage | undefined {
  const first = (meaning: Meaning) => values.get(meaning)?.[0] ?? '';
  const src = first('image');
  const caption = [first('imageCaption'), first('imageCredit')].filter((text) => text !== '').join(' ');
  return src === '' || isTrue(src) || isFalse(src) ? undefined : { src, caption, alt: first('imageAlt') };
}

function givenBy(values: ReadonlyMap<Meaning, string[]>): GivenMetadata {
  const one = (key: 'headline' | 'description' | 'language' | 'mark' | 'sourceName' | 'sourceUrl' | 'dateline') => {
    const [text] = values.get(key) ?? [];
    return text === undefined ? {} : { [key]: text };
  };
  const many = (key: 'modified' | 'authors' | 'keywords' | 'sections', texts = values.get(key) ?? []) =>
    texts.length === 0 ? {} : { [key]: texts };
  const published = dates(values);
  const slug = slugOf(values);
  return {
    ...(slug !== undefined && { slug }),
    ...one('headline'),
    ...one('description'),
    ...(published.length > 0 && { published }),
    ...many('modified', values.get('modified')?.map(readableDate)),
    ...many('authors'),
    ...many('sections'),
    ...many('keywords'),
    ...one('language'),
    ...one('mark'),
    ...one('sourceName'),
    ...one('sourceUrl'),
    ...one('dateline'),
  };
}
