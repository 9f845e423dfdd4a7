import { serialize } from '../../../../src/build/import/html/serialize.ts';
import type { Draft } from '../../../../src/build/import/model/draft.ts';
import type { Source } from '../../../../src/build/import/model/source.ts';

/** A file as it is given to the command. */
export function sourceOf(content: string | Uint8Array, name = 'bai.txt'): Source {
  return { name, path: `/tin/${name}`, bytes: typeof content === 'string' ? Buffer.from(content) : content };
}

/** The text of a draft as HTML, on one line. */
export function htmlOf({ content }: Draft): string {
  return serialize(content).replace(/\s*\n\s*/gu, '');
}

export function codesOf({ notices }: Draft): string[] {
  return notices.map(({ code }) => code);
}
