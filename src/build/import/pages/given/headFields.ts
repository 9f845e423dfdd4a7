import { attribute, elementsNamed } from '../../html/tree.ts';
import type { HtmlParent } from '../../model/manuscript.ts';
import { type JsonLd, texts } from './jsonLd.ts';
import type { MetaTags } from './metaTags.ts';

/** The names above a page in its breadcrumbs, the nearest first; the first is the whole paper's. */
export function breadcrumbs(objects: readonly JsonLd[]): string[] {
  const list = objects.find((object) => texts(object['@type']).includes('BreadcrumbList'))?.itemListElement;
  if (!Array.isArray(list)) return [];
  const names = list
    .flat()
    .flatMap((item: unknown) => (typeof item === 'object' && item !== null ? nameOf(item as JsonLd) : []));
  return names
    .slice(0, 10)
    .filter((name) => !/^(?:trang chủ|home|homepage)$/iu.test(name.trim()))
    .reverse();
}

function nameOf({ name, item }: JsonLd): string[] {
  return texts(name).length > 0 ? texts(name) : texts(item).filter((text) => !/^https?:/iu.test(text));
}

/** Keywords of a page: those of the list that is there, parted at commas. */
export function keywordsOf(found: readonly string[]): string[] {
  const [first] = found;
  const listed =
    first === undefined
      ? []
      : /[,;|]/u.test(first)
        ? first.split(/[,;|]/u)
        : found.flatMap((text) => text.split(/[,;|]/u));
  const words = listed.map((word) => word.trim()).filter((word) => word.length > 1 && word.length <= 60);
  return [...new Set(words)].slice(0, 30);
}

/** The language of a page as it says itself, BCP 47. */
export function languageOf(page: HtmlParent, meta: MetaTags): string | undefined {
  const html = elementsNamed(page, 'html')[0];
  const told = [
    html && (attribute(html, 'lang') ?? attribute(html, 'xml:lang')),
    ...meta.all('inlanguage', 'content-language', 'language', 'og:locale'),
  ];
  return told
    .map((tag) => tag?.trim().replaceAll('_', '-'))
    .find((tag) => tag !== undefined && /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/u.test(tag));
}

/** The address of a page, which a saved page tells in its head alone. */
export function addressOf(page: HtmlParent, meta: MetaTags): string | undefined {
  const canonical = elementsNamed(page, 'link').find((link) =>
    /(?:^|\s)canonical(?:\s|$)/iu.test(attribute(link, 'rel') ?? ''),
  );
  const told = [canonical && attribute(canonical, 'href'), ...meta.all('og:url', 'its_url')];
  return told.find((url) => url !== undefined && /^https?:\/\/[^/]+\/./iu.test(url) && URL.canParse(url));
}
