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
