import { toBlocks } from '../blocks/toBlocks.ts';
import { readAuthors } from '../metadata/authors.ts';
import { chooseDates } from '../metadata/chooseDates.ts';
import { chooseLanguage } from '../metadata/language.ts';
import { readSection } from '../metadata/sections.ts';
import type { Manuscript } from '../model/manuscript.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import { joinCaptions } from './captions.ts';
import { cleanGiven } from './cleanGiven.ts';
import type { Composition, Section } from './composition.ts';
import { giveCredits } from './creditAtEnd.ts';
import { readCrossheads } from './crossheads.ts';
import { dateNotices } from './dateNotices.ts';
import { agreeingNotices, sectionNotices } from './fieldNotices.ts';
import { dropFurniture } from './furniture.ts';
import { guessCaptions } from './guessedCaptions.ts';
import { readLabels } from './labels.ts';
import { tellOtherSections } from './otherSections.ts';
import { readEnd } from './readEnd.ts';
import { readHead } from './readHead.ts';
import { readMark } from './readMark.ts';
import { dropRepeats } from './repeats.ts';
import { withTypedBreaks } from './typedBreaks.ts';
import { readTypedLists } from './typedLists.ts';

/**
 * Reads a manuscript as a newspaper prints an article: what is headline, date, standfirst, byline, caption and crosshead.
 *
 * @param sections of the site
 * @returns all that the input says; what it does not say is absent, for a person to answer
 */
export function compose(
  { content, given: told, notices, kind }: Manuscript,
  sections: readonly Section[],
): Composition {
  const isPlain = kind === 'text';
  const raw = toBlocks(content);
  const article = dropFurniture(withTypedBreaks(raw.blocks), kind);
  const labelled = readLabels(article.blocks, cleanGiven(told), kind, sections);
  const { given } = labelled;
  const head = readHead(labelled.blocks, given, kind, sections);
  const end = readEnd(head.blocks);
  const headline = given.headline ?? head.headline;
  const authors = readAuthors([...(given.authors ?? []), ...head.authors, ...end.authors], paperNames(given));
  const once = dropRepeats(end.blocks, { headline, authors });
  const captions = joinCaptions(once.blocks, kind !== 'page');
  const guessed = isPlain
    ? guessCaptions(captions.blocks)
    : { blocks: readTypedLists(captions.blocks, kind !== 'page'), notices: [] };
  const credited = giveCredits(guessed.blocks, end.credits);
  const headed = readCrossheads(credited.blocks, isPlain ? 'plain' : 'marked');
  const description = given.description ?? head.description;
  const marked = readMark(headed, { ...given, ...(description !== undefined && { description }) });

  const dates = chooseDates(given, [...head.dateLines, ...end.dateLines]);
  const named = [...(given.sections ?? []), ...head.sections];
  const section = readSection(named, sections);
  const { slug, sourceUrl } = given;
  const sourceName = end.sourceName ?? given.sourceName;
  const keywords = unique([...(given.keywords ?? []), ...article.keywords]).filter((word) => word !== given.sourceName);
  const said = [
    ...notices,
    ...raw.notices,
    ...article.notices,
    ...labelled.notices,
    ...tellOtherSections(head.notices, head.sections, section, sections),
    ...end.notices,
    ...once.notices,
    ...captions.notices,
    ...guessed.notices,
    ...credited.notices,
    ...dateNotices(dates),
    ...sectionNotices(
      given.sections ?? (section ? [] : head.sections.slice(0, 1)),
      { section, keywords },
      sections,
      kind,
    ),
  ];

  return {
    ...(slug && { slug }),
    ...(headline && { headline }),
    ...(head.longFirstLine !== undefined && { longFirstLine: head.longFirstLine }),
    ...(dates.published && { datePublished: dates.published }),
    ...(dates.modified && { dateModified: dates.modified }),
    ...(dates.doubt && { dateDoubt: dates.doubt }),
    ...marked.fields,
    language: chooseLanguage(marked.blocks.map(({ text }) => text).join('\n'), given.language),
    ...(section && { section }),
    ...(sourceName && { sourceName }),
    ...(sourceUrl && { sourceUrl }),
    keywords,
    authors,
    blocks: withoutEmptyEnds(marked.blocks),
    notices: agreeingNotices(said, { headline, description: marked.fields.description, keywords }),
  };
}

function paperNames({ sourceName, sourceUrl }: Manuscript['given']): string[] {
  const host = sourceUrl && URL.canParse(sourceUrl) ? new URL(sourceUrl).hostname : undefined;
  return [sourceName, host].filter((name) => name !== undefined);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/** A thematic break parts two texts, so none stands at an end. */
function withoutEmptyEnds(blocks: readonly RawBlock[]): RawBlock[] {
  const isBreak = ({ block }: RawBlock) => block.type === 'thematic-break';
  const first = blocks.findIndex((raw) => !isBreak(raw));
  const last = blocks.findLastIndex((raw) => !isBreak(raw));
  return first < 0 ? [] : blocks.slice(first, last + 1);
}
