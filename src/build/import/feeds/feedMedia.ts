import { escapeHtml } from '../html/serialize.ts';
import type { Notice } from '../model/notice.ts';
import { wholeAddress } from './addresses.ts';
import type { Budget } from './budget.ts';
import { figureHtml } from './figureHtml.ts';
import { pictureStem, showsPicture } from './pictureNames.ts';
import { plainLine } from './plainLine.ts';
import { childrenNamed, childText, type XmlElement } from './xmlTree.ts';

interface Words {
  caption?: string | undefined;
  credit?: string | undefined;
}

/** A file that comes with an article of a feed. */
interface Media extends Words {
  src: string;
  kind: 'image' | 'other';
  /** In px. */
  width: number;
  /** The same of files that show one picture: those of a group, and those whose addresses differ in size. */
  picture: string;
}

/** Figures of the pictures that come with an article and are not in its text; sounds and videos are told. */
export function mediaFigures(
  item: XmlElement,
  content: string,
  base: string | undefined,
  notices: Notice[],
  budget: Budget,
): string {
  const largest = new Map<string, Media>();
  for (const media of mediaOf(item)) {
    if (media.kind === 'other') {
      notices.push({ code: 'media-file', text: media.src });
      continue;
    }
    const known = largest.get(media.picture);
    if (!known || media.width > known.width) largest.set(media.picture, media);
  }
  const missing = [...largest.values()].filter(({ src }) => !showsPicture(content, src));
  return missing
    .map((media) => figureHtml({ src: wholeAddress(media.src, base), caption: captionOf(media) }, budget))
    .join('\n');
}

function mediaOf(item: XmlElement): Media[] {
  const words = wordsOf(item, {});
  const groups = childrenNamed(item, 'media:group').map((group) => ({ group, words: wordsOf(group, words) }));
  const named = (name: string) => [
    ...childrenNamed(item, name).map((file) => media(file, words)),
    ...groups.flatMap(({ group, words }, index) =>
      childrenNamed(group, name).map((file) => ({ ...media(file, words), picture: `group ${index}` })),
    ),
  ];
  const links = childrenNamed(item, 'link').filter(({ attributes }) => attributes.rel === 'enclosure');
  const files = [...named('media:content'), ...childrenNamed(item, 'enclosure').map((file) => media(file, words))];
  const all = [...files, ...links.map((file) => media(file, words))].filter(({ src }) => src !== '');
  if (all.length > 0) return unique(all);
  return unique(named('media:thumbnail').map((file) => ({ ...file, kind: 'image' })));
}

function unique(files: readonly Media[]): Media[] {
  return [...new Map(files.filter(({ src }) => src !== '').map((file) => [file.src, file])).values()];
}

function media(file: XmlElement, around: Words): Media {
  const { url, href, type = '', medium = '', width } = file.attributes;
  const src = (url ?? href ?? '').trim();
  const isImage =
    medium === 'image' || type.startsWith('image/') || /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/iu.test(src);
  const kind = isImage ? 'image' : 'other';
  return { src, kind, width: Number(width) || 0, picture: pictureStem(src), ...wordsOf(file, around) };
}

/** What is said of a file in its own element, else in those around it. */
function wordsOf(parent: XmlElement, around: Words): Words {
  return {
    caption: plainLine(childText(parent, 'media:description')) ?? around.caption,
    credit: plainLine(childText(parent, 'media:credit')) ?? around.credit,
  };
}

function captionOf({ caption, credit }: Media): string {
  const source = credit === undefined || /^(?:ảnh|photo)/iu.test(credit) ? credit : `Ảnh: ${credit}`;
  return escapeHtml([caption, source].filter((part) => part !== undefined).join(' '));
}
