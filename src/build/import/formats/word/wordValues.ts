/** Attributes of an element of WordprocessingML by their names, prefix and all. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What a property says; empty where it says nothing. */
export function wordValue(attributes: XmlAttributes): string {
  return attributes['w:val'] ?? '';
}

/** Whether a property that may be on or off is on, as it is without a value. */
export function isOn(attributes: XmlAttributes): boolean {
  return !/^(?:0|false|off)$/u.test(wordValue(attributes));
}

/** A whole number from 0 to `most`; 0 where the value is none. */
export function countIn(value: string | undefined, most: number): number {
  return Math.min(most, Math.max(0, Math.trunc(Number(value)) || 0));
}

/** The deepest level of a list; ECMA-376 has nine. */
export const deepestLevel = 8;
