import { serialize } from '../../../../src/build/import/html/serialize.ts';
import type { Manuscript } from '../../../../src/build/import/model/manuscript.ts';
import type { Source } from '../../../../src/build/import/model/source.ts';

/** A file of no bytes: the readers of feeds take its text. */
export const source: Source = { name: 'xuat.xml', path: '/xuat.xml', bytes: new Uint8Array() };

/** The content as HTML, blanks between elements apart. */
export function htmlOf({ content }: Manuscript): string {
  return serialize(content).replace(/>\s+</gu, '><').trim();
}

/** The codes of the notices, with their results where they have one. */
export function told({ notices }: Manuscript): string[] {
  return notices.map(({ code, result }) => (result === undefined ? code : `${code} ${result}`));
}

/** The only manuscript. */
export function only(manuscripts: Iterable<Manuscript>): Manuscript {
  const [manuscript, ...others] = manuscripts;
  if (!manuscript || others.length > 0) throw new Error(`${others.length + (manuscript ? 1 : 0)} manuscripts`);
  return manuscript;
}
