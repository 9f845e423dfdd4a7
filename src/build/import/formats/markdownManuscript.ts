import { basename } from 'node:path';
import { parseHtml } from '../html/parseHtml.ts';
import type { GivenMetadata, Manuscript } from '../model/manuscript.ts';
import { type Notice, RefusedError } from '../model/notice.ts';
import type { Source } from '../model/source.ts';
import { readDefinitions } from './markdown/definitions.ts';
import { expandTags } from './markdown/expandTags.ts';
import { readFrontMatter } from './markdown/frontMatter.ts';
import { meaningOf } from './markdown/givenKeys.ts';
import { withoutRemarks } from './markdown/hiddenRemarks.ts';
import { type NumberedLine, numberLines } from './markdown/numberedLines.ts';
import { readObsidian } from './markdown/obsidianMarks.ts';
import { readPandoc } from './markdown/pandocMarks.ts';
import { placeCover } from './markdown/placeCover.ts';
import { withoutPrograms } from './markdown/programBlocks.ts';
import { takeProperties } from './markdown/propertyLines.ts';
import { readKeys } from './markdown/readFrontMatter.ts';
import { loadMarkdown } from './markdown/renderMarkdown.ts';
import { splitFrontMatter } from './markdown/splitFrontMatter.ts';
import { sourceLines } from './plain/sourceLines.ts';
import { withinTime } from './withinTime.ts';

/** In ms. A megabyte of text takes 300; what takes longer was made to. */
const time = 3000;

/** In characters of HTML. */
const longestHtml = 8_000_000;

const tooSlow = 'Markdown quá rối để đọc trong thời gian cho phép: hãy xem lại các dấu [ ] * _ ` lặp lại nhiều lần.';

/** Jekyll has date and slug of a post in the name of its file. */
const jekyllName = /^(\d{4}-\d{2}-\d{2})-(.+?)\.[a-z]+$/iu;

function withFileName(given: GivenMetadata, name: string): GivenMetadata {
  const [, date, slug] = jekyllName.exec(basename(name)) ?? [];
  if (date === undefined || slug === undefined) return given;
  return { slug, ...given, published: [...(given.published ?? []), date] };
}

/** Front matter that is never closed is all of the text. */
function refuseOpen(text: string): void {
  const [, key] = /^\s*---[ \t]*\n([\p{L}\p{M} _-]{1,40}):(?:\s|$)/u.exec(text) ?? [];
  if (key === undefined || !meaningOf(key)) return;
  throw new RefusedError('Phần đầu tệp mở bằng --- mà không đóng: hãy thêm một dòng --- dưới khóa cuối cùng.');
}

/** Reads the marks that Markdown has not; tags last: they become HTML, in which no mark means anything. */
function readMarks(lines: readonly NumberedLine[]): { lines: NumberedLine[]; notices: Notice[] } {
  const notices: Notice[] = [];
  const read = [withoutRemarks, withoutPrograms, readPandoc, readDefinitions, readObsidian, expandTags].reduce(
    (before, step) => {
      const after = step(before);
      notices.push(...after.notices);
      return after.lines;
    },
    lines,
  );
  return { lines: [...read], notices };
}

/**
 * Reads Markdown with the front matter of Hugo, Jekyll, Eleventy, Hexo or Ghost. The headline is the one given there, else the
 * first heading of the first level; the HTML in it goes the way of all HTML.
 *
 * @param text decoded; in TCVN3 or VNI too
 * @throws RefusedError for front matter that cannot be read, and for text that takes the parser too long
 */
export async function markdownManuscript(source: Source, text: string): Promise<Manuscript> {
  const { lines, notices } = sourceLines(text);
  const whole = lines.join('\n');
  const frontMatter = splitFrontMatter(whole);
  if (!frontMatter) refuseOpen(whole);
  const { body, bodyLine } = frontMatter ?? { body: whole, bodyLine: 1 };
  const properties = takeProperties(numberLines(body.split('\n'), bodyLine));
  const read = frontMatter ? await readFrontMatter(frontMatter) : readKeys(properties.entries, { firstLine: 1 });
  const render = await loadMarkdown();
  const made = withinTime(time, tooSlow, () => {
    const expanded = readMarks(frontMatter ? numberLines(body.split('\n'), bodyLine) : properties.lines);
    const rendered = render(expanded.lines, read.given.headline);
    if (rendered.html.length > longestHtml) throw new RefusedError(tooSlow);
    return { ...rendered, notices: [...expanded.notices, ...rendered.notices] };
  });
  const { cover, leftOut } = read;
  const content = parseHtml(made.html);
  const covered = cover ? placeCover(content, cover) : [];
  return {
    name: source.name,
    content,
    given: withFileName({ ...(made.title !== undefined && { headline: made.title }), ...read.given }, source.path),
    lines: made.lines,
    notices: [...notices, ...read.notices, ...made.notices, ...covered],
    kind: 'markdown',
    ...(leftOut && { leftOut }),
  };
}
