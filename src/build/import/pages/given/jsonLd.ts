import { attribute, elementsNamed, isText } from '../../html/tree.ts';
import type { HtmlParent } from '../../model/manuscript.ts';

/** An object of a page's JSON-LD. */
export type JsonLd = Record<string, unknown>;

/** So many objects of a page are looked at. */
const most = 2000;
/** In characters, of one script. */
const longest = 1_000_000;

/** All objects in a page's JSON-LD, however deep they lie; of broken JSON what can be read. */
export function jsonLdObjects(page: HtmlParent): JsonLd[] {
  const scripts = elementsNamed(page, 'script').filter((script) => /ld\+json/iu.test(attribute(script, 'type') ?? ''));
  const found: JsonLd[] = [];
  const waiting: unknown[] = scripts
    .map((script) => parseTolerant(script.childNodes.map((node) => (isText(node) ? node.value : '')).join('')))
    .reverse();
  for (let value = waiting.pop(); value !== undefined && found.length < most; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) found.push(value as JsonLd);
    for (const inner of Object.values(value).reverse())
      if (typeof inner === 'object' && inner !== null) waiting.push(inner);
  }
  return found;
}

function parseTolerant(script: string): unknown {
  const json = script
    .slice(0, longest)
    .replace(/^\s*(?:<!--|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/u, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*;?\s*$/u, '')
    .replace(/;\s*$/u, '');
  // Lines within strings, commas before brackets.
  const mended = json.replace(/\p{Cc}+/gu, ' ').replace(/,(?=\s{0,99}[}\]])/gu, '');
  for (const text of [json, mended]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next form may be read.
    }
  }
  return fieldsOf(mended);
}

const field =
  /"(?<key>@type|headline|description|datePublished|dateModified|articleSection)"\s{0,9}:\s{0,9}"(?<value>(?:[^"\\]|\\.){0,1000})"/gu;

/** The first of each field that says something, where the whole cannot be read. */
function fieldsOf(json: string): JsonLd {
  const fields: JsonLd = {};
  for (const { groups } of json.slice(0, 50_000).matchAll(field)) {
    const { key = '', value = '' } = groups ?? {};
    fields[key] ??= value
      .replace(/\\u(?<code>[\da-f]{4})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/\\(?<sign>.)/gu, '$<sign>');
  }
  const author =
    /"author"\s{0,9}:\s{0,9}(?:\[\s{0,9})?(?:\{[^{}]{0,200}?"name"\s{0,9}:\s{0,9})?"(?<name>[^"\\]{1,200})"/u.exec(
      json.slice(0, 50_000),
    )?.groups?.name;
  if (author !== undefined && author !== '@type') fields.author = author;
  return fields;
}

const articleTypes =
  /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review|SocialMediaPosting|DiscussionForumPosting|ReportageNewsArticle|WebPage)$/u;

/** Whether an object tells of an article: of a page at the least. */
export function isArticleObject(object: JsonLd): boolean {
  return texts(object['@type']).some((type) => articleTypes.test(type.replace(/^.*[/:#]/u, '')));
}

/** The texts in a value: itself, those of an array, the `name` of an object. */
export function texts(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((item) => (Array.isArray(item) ? [] : texts(item)));
  if (typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string')
    return texts(value.name);
  return [];
}
