import { splitJson } from './splitJson.ts';

/** The metadata above a text in Markdown. */
export interface FrontMatter {
  kind: 'yaml' | 'toml' | 'json';
  /** What stands between the marks; JSON with its own. */
  source: string;
  /** The line of the file, 1-based, on which `source` begins. */
  firstLine: number;
  /** The text below. */
  body: string;
  bodyLine: number;
}

const marks = { '---': 'yaml', '+++': 'toml' } as const;

/** Front matter is short; a line that closes it further below closes something else. */
const mostLines = 500;

const keys = {
  yaml: /^["']?[\p{L}_][\p{L}\p{M}\p{N}_ .-]{0,60}["']?\s*:(?:\s|$)/u,
  toml: /^(?:["']?[\p{L}_][\p{L}\p{M}\p{N}_ .-]{0,60}["']?\s*=|\[)/u,
};

/**
 * Parts front matter from the text: marks `---` (YAML, as Jekyll has it) or `+++` (TOML, as Hugo has it) alone on the first line
 * and on a later one, with a key below the first; or an object of JSON. A line of dashes over a paragraph is none.
 */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const start = /^\s*(---|\+\+\+)[ \t]*\r?\n/u.exec(text);
  if (!start) {
    const json = splitJson(text);
    return json && { kind: 'json', ...json };
  }
  const mark = start[1] === '---' ? '---' : '+++';
  const kind = marks[mark];
  const firstLine = start[0].split('\n').length;
  const rest = text.slice(start[0].length);
  const lines: string[] = [];
  let at = 0;
  while (at < rest.length && lines.length < mostLines) {
    const end = rest.indexOf('\n', at) < 0 ? rest.length : rest.indexOf('\n', at);
    const line = rest.slice(at, end).trimEnd();
    at = end + 1;
    if (line === mark || (kind === 'yaml' && line === '...')) {
      const first = lines.find((one) => one.trim() !== '' && !one.startsWith('#'));
      if (first !== undefined && !keys[kind].test(first)) return undefined;
      return {
        kind,
        source: lines.join('\n'),
        firstLine,
        body: rest.slice(at),
        bodyLine: firstLine + lines.length + 1,
      };
    }
    lines.push(line);
  }
  return undefined;
}
