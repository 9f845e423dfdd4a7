import type { HtmlElement } from '../model/manuscript.ts';

/** Makes a relative address in an attribute whole, if that is possible. Addresses within the page stay. */
export function resolveAddress(node: HtmlElement, name: 'href' | 'src', base: string | undefined): void {
  const attr = node.attrs.find((candidate) => candidate.name === name);
  if (attr) attr.value = wholeAddress(attr.value, base);
}

/** An address made whole by that of its document, unchanged where it is whole, within the page, or cannot be made whole. */
export function wholeAddress(address: string, base: string | undefined): string {
  const trimmed = address.trim();
  if (base === undefined || trimmed === '' || /^(?:[a-z][a-z\d+.-]*:|#)/iu.test(trimmed)) return address;
  return webAddress(trimmed, base) ?? address;
}

/** A whole address of http or https; undefined for every other. */
export function webAddress(address: string | undefined, base?: string): string | undefined {
  if (address === undefined || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}
