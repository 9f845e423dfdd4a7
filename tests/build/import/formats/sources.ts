import { serialize } from '../../../../src/build/import/html/serialize.ts';
import type { Manuscript } from '../../../../src/build/import/model/manuscript.ts';
import type { Source } from '../../../../src/build/import/model/source.ts';

/** A file as it is given to the command. */
export function sourceOf(content: string | Uint8Array, name = 'bai.txt'): Source {
  return { name, path: `/tin/${name}`, bytes: typeof content === 'string' ? Buffer.from(content) : content };
}

/** The text of a manuscript as HTML, on one line. */
export function htmlOf({ content }: Manuscript): string {
  return serialize(content).replace(/\s*\n\s*/gu, '');
}

export function codesOf({ notices }: Manuscript): string[] {
  return notices.map(({ code }) => code);
}
