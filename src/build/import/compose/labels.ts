import { type LabelledField, labelledField } from '../metadata/labels.ts';
import { readSection } from '../metadata/sections.ts';
import { isByline } from '../metadata/signature.ts';
import type { GivenMetadata, Manuscript } from '../model/manuscript.ts';
import type { Notice } from '../model/notice.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import type { Reading, Section } from './composition.ts';
import { isLine, isSentence } from './prose.ts';

/** Blocks without the labels that name fields, and the fields with what those said. */
export interface Labelled extends Reading {
  given: GivenMetadata;
}

/** So many blocks from the top may have labels. */
const headLength = 12;

/**
 * Reads the labels that senders type above a text: `Tít:`, `Sapô:`, `Chuyên mục:`, with their words behind them or on the line
 * below. Where one names headline, standfirst or text, the manuscript is a form, which may name its author anywhere.
 */
export function readLabels(
  blocks: readonly RawBlock[],
  given: GivenMetadata,
  kind: Manuscript['kind'],
  sections: readonly Section[],
): Labelled {
  const read: Labelled = { blocks: [], notices: [], given: { ...given } };
  if (kind === 'page' || kind === 'feed') return { ...read, blocks: [...blocks] };
  const seen = new Set<LabelledField>();
  const rest = [...blocks];
  for (let raw = rest.shift(), isHead = true; raw; raw = rest.shift()) {
    const label = isHead && read.blocks.length < headLength && isLine(raw) ? labelledField(raw.text) : undefined;
    const [below] = rest;
    const value = label?.value || (below && isLine(below) ? below.text : '');
    const notice = label && take({ ...label, value }, raw, read, sections);
    if (notice) {
      seen.add(label.field);
      read.notices.push(notice);
      if (label.value === '' && label.field !== 'text')
        read.notices.push({ ...notice, text: rest.shift()?.text ?? '' });
    } else {
      isHead &&= !isSentence(raw);
      read.blocks.push(raw);
    }
  }
  return seen.has('headline') || seen.has('description') || seen.has('text') ? withoutBylines(read) : read;
}

/** Gives a field its words, if it has none; undefined where the line stays. */
function take(
  { field, value }: NonNullable<ReturnType<typeof labelledField>>,
  raw: RawBlock,
  { blocks, given }: Labelled,
  sections: readonly Section[],
): Notice | undefined {
  const { text } = raw;
  if (value === '') return undefined;
  if (field === 'text') return { code: 'dropped-label', text };
  if (field === 'section') {
    if (readSection([value], sections) === undefined) return { code: 'unknown-section', text };
    given.sections = [...(given.sections ?? []), value];
  } else if (field === 'description') {
    if (given.description !== undefined) return undefined;
    given.description = value;
  } else {
    if (given.headline !== undefined || blocks.some(isTitle)) return undefined;
    blocks.push(titleOf(raw, value));
  }
  return { code: 'read-line', text };
}

/** A headline as Word's style of titles makes it, so that what is above it is read as such. */
function titleOf({ isBold, ...raw }: RawBlock, text: string): RawBlock {
  const children = [{ type: 'text' as const, value: text }];
  return { ...raw, block: { type: 'heading', level: 'chapter', children }, text, classes: 'headline' };
}

function isTitle({ classes }: RawBlock): boolean {
  return classes === 'headline';
}

/** Takes the lines that name an author by their label. */
function withoutBylines({ blocks, notices, given }: Labelled): Labelled {
  const bylines = blocks.filter((raw) => isLine(raw) && authorLabel.test(raw.text) && isByline(raw.text));
  const authors = bylines.flatMap(({ text }) => isByline(text)?.authors ?? []);
  return {
    blocks: blocks.filter((raw) => !bylines.includes(raw)),
    notices: [...notices, ...bylines.map(({ text }) => ({ code: 'read-line' as const, text }))],
    given: { ...given, ...(authors.length > 0 && { authors: [...(given.authors ?? []), ...authors] }) },
  };
}

const authorLabel = /^(?:tác giả|bút danh|người viết)\s?:/iu;
