/** A value of front matter with all scalars as they are written: dates and numbers stay texts. */
export type RawValue = string | RawValue[] | { [key: string]: RawValue };

/** A key of front matter, in the order of the file. */
export interface RawEntry {
  key: string;
  value: RawValue;
  /** 1-based, within the front matter. */
  line: number;
}

/** The texts of a value: of a list each entry, of an object its name or its first text; blanks and nulls are none. */
export function textsOf(value: RawValue | undefined): string[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return isBlank(value) ? [] : [value.trim()];
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one).slice(0, 1));
  const { name, title, label } = value;
  const named = [name, title, label].flatMap((one) => textsOf(one));
  return named.length > 0 ? named.slice(0, 1) : Object.values(value).flatMap(textsOf).slice(0, 1);
}

function isBlank(text: string): boolean {
  return text.trim() === '' || text === 'null' || text === '~';
}
