import { searchPath } from '../../paths.ts';

/** What is looked for, as the address of the search says it. */
export interface Asked {
  /** As typed. */
  text: string;
  /** Only in the section of this id and in this year; empty for all. */
  section: string;
  year: string;
}

/** The names of the fields in the address. */
const names = { text: 'q', section: 'muc', year: 'nam' };

/** @param search the part of an address from its question mark on */
export function askedIn(search: string): Asked {
  const fields = new URLSearchParams(search);
  const field = (name: string) => fields.get(name) ?? '';
  return { text: field(names.text), section: field(names.section), year: field(names.year) };
}

/** The address of what is looked for. */
export function addressOf({ text, section, year }: Asked): string {
  const fields = new URLSearchParams();
  if (text) fields.set(names.text, text);
  if (section) fields.set(names.section, section);
  if (year) fields.set(names.year, year);
  return fields.size > 0 ? `${searchPath}?${fields}` : searchPath;
}
