import { decodeEscapes } from '../text/decodeEscapes.ts';

/** A slug as a system gives it, with its escapes read; undefined for one that would name a path. */
export function readSlug(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const slug = decodeEscapes(text).trim();
  return slug === '' || /^\.+$|[/\\\p{C}]/u.test(slug) ? undefined : slug;
}
