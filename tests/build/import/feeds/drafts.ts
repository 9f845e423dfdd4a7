import { serialize } from '../../../../src/build/import/html/serialize.ts';
import type { Draft } from '../../../../src/build/import/model/draft.ts';
import type { Source } from '../../../../src/build/import/model/source.ts';

/** A file of no bytes: the readers of feeds take its text. */
export const source: Source = { name: 'xuat.xml', path: '/xuat.xml', bytes: new Uint8Array() };

/** The content as HTML, blanks between elements apart. */
export function htmlOf({ content }: Draft): string {
  return serialize(content).replace(/>\s+</gu, '><').trim();
}

/** The codes of the notices, with their results where they have one. */
export function told({ notices }: Draft): string[] {
  return notices.map(({ code, result }) => (result === undefined ? code : `${code} ${result}`));
}

/** The only draft. */
export function only(drafts: Iterable<Draft>): Draft {
  const [draft, ...others] = drafts;
  if (!draft || others.length > 0) throw new Error(`${others.length + (draft ? 1 : 0)} drafts`);
  return draft;
}
