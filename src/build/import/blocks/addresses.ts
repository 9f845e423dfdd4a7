import { urlRule } from '../../../article/schema/textRules.ts';

/** An address as an article may link to it, or undefined: https, http or mailto. A path leads elsewhere on another site. */
export function linkAddress(href: string | undefined): string | undefined {
  const address = (href ?? '').replace(/[\t\n\r]/gu, '').trim();
  const absolute = address.startsWith('//') ? `https:${address}` : address;
  if (absolute.startsWith('/')) return undefined;
  if (urlRule.requirement(absolute)) return absolute;
  if (!/^https?:\/\//iu.test(absolute) || !URL.canParse(absolute)) return undefined;
  const { href: escaped } = new URL(absolute);
  return urlRule.requirement(escaped) ? escaped : undefined;
}

/** An absolute http or https address, or undefined. */
export function webAddress(href: string | undefined): string | undefined {
  const address = linkAddress(href);
  return address && /^https?:/iu.test(address) ? address : undefined;
}

/** The name of the host of a web address, without `www.`. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./u, '');
}
