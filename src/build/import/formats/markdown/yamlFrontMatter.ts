import { type Document, isMap, isNode, isScalar, LineCounter, type Pair, type ParseOptions, parseDocument } from 'yaml';
import type { Notice } from '../../model/notice.ts';
import { RefusedError } from '../../model/notice.ts';
import { withinTime } from '../withinTime.ts';
import type { RawEntry, RawValue } from './rawValue.ts';
import type { FrontMatter } from './splitFrontMatter.ts';

/** Front matter in YAML or JSON. */
type YamlSource = Pick<FrontMatter, 'source' | 'firstLine'> & { kind: 'yaml' | 'json' };

/** Aliases resolved in one value; front matter has none or few (yaml's own limit is 100). */
const mostAliases = 10;

/** In ms; front matter of 500 lines takes 10. */
const time = 1000;

const keyLine = /^([\p{L}_][\p{L}\p{M}\p{N}_ .-]{0,60})[ \t]*:[ \t]+(\S.*)$/u;

function parse(source: string, lineCounter?: LineCounter): Document.Parsed {
  const options: ParseOptions = { prettyErrors: false, uniqueKeys: false, ...(lineCounter && { lineCounter }) };
  return parseDocument(source, { ...options, schema: 'failsafe', resolveKnownTags: false, logLevel: 'silent' });
}

/** A line whose value cannot be read by itself, as one with a colon in it, gets its value in quotes. */
function mendLine(line: string): string | undefined {
  const [, key, value] = keyLine.exec(line) ?? [];
  if (key === undefined || value === undefined || /^(?:[[{|>]|"[^"]*$|'[^']*$)/u.test(value)) return undefined;
  const found = parse(line);
  const isText = isMap(found.contents) && found.contents.items.length === 1 && isScalar(found.contents.items[0]?.value);
  return found.errors.length === 0 && isText ? undefined : `${key}: ${JSON.stringify(value.trim())}`;
}

function mend(source: string, firstLine: number): { source: string; notices: Notice[] } {
  const notices: Notice[] = [];
  const lines = source.split('\n').map((line, index) => {
    const mended = mendLine(line);
    if (mended !== undefined) notices.push({ code: 'front-matter-quotes', text: line, line: firstLine + index });
    return mended ?? line;
  });
  return { source: lines.join('\n'), notices };
}

function entryOf({ key, value }: Pair, document: Document.Parsed, counter: LineCounter): RawEntry {
  const raw: unknown = isNode(value) ? value.toJS(document, { maxAliasCount: mostAliases }) : '';
  const start = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
  return { key: isScalar(key) ? String(key.value) : String(key), value: toRaw(raw), line: counter.linePos(start).line };
}

function toRaw(value: unknown): RawValue {
  if (Array.isArray(value)) return value.map(toRaw);
  if (typeof value !== 'object' || value === null) return value === null || value === undefined ? '' : String(value);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toRaw(one)]));
}

const places = { yaml: 'giữa hai dòng ---', json: 'giữa { và }' };

function refusal(kind: keyof typeof places, line: number): RefusedError {
  const place = `Phần đầu tệp (${places[kind]})`;
  return new RefusedError(`${place} sai cú pháp ${kind.toUpperCase()} ở dòng ${line}: hãy sửa dòng đó.`);
}

/**
 * Reads the keys of YAML front matter, or of JSON, which is YAML too. Values are read without types or tags; a value that YAML cannot read for a colon or
 * quotes within it is put in quotes, with a notice.
 *
 * @throws RefusedError for what is no YAML still, and for bombs of aliases
 */
export function yamlFrontMatter(frontMatter: YamlSource): { entries: RawEntry[]; notices: Notice[] } {
  return withinTime(time, 'Phần đầu tệp (YAML) quá rối để đọc: hãy viết mỗi khóa một dòng.', () => {
    try {
      return read(frontMatter);
    } catch (error) {
      throw error instanceof RefusedError ? error : refusal(frontMatter.kind, frontMatter.firstLine);
    }
  });
}

/** Tabs, which YAML has not for indents, as blanks. */
function withoutTabs(source: string): string {
  return source.replace(/^[ \t]*\t[ \t]*/gmu, (indent) => indent.replaceAll('\t', '  '));
}

function read({ kind, source: typed, firstLine }: YamlSource): { entries: RawEntry[]; notices: Notice[] } {
  const source = kind === 'json' ? typed : withoutTabs(typed);
  const isRight = kind === 'json' || parse(source).errors.length === 0;
  const { source: mended, notices } = isRight ? { source, notices: [] } : mend(source, firstLine);
  const counter = new LineCounter();
  const document = parse(mended, counter);
  const [error] = document.errors;
  if (error) throw refusal(kind, firstLine + counter.linePos(error.pos[0]).line - 1);
  if (document.contents === null) return { entries: [], notices };
  if (!isMap(document.contents)) throw refusal(kind, firstLine);
  return { entries: document.contents.items.map((pair) => entryOf(pair, document, counter)), notices };
}
