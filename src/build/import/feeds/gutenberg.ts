import type { Notice } from '../model/notice.ts';
import { autop } from './autop.ts';
import type { Library } from './library.ts';

const delimiter = /^<!--\s+(\/?)wp:([a-z][\w/-]*)\s+(?:(\{.*\})\s+)?(\/?)-->$/isu;

type SharedBlocks = Pick<Library, 'sharedBlocks' | 'budget'>;

/** Whether the text was written in WordPress's block editor. */
export function isGutenberg(html: string): boolean {
  return html.includes('<!-- wp:');
}

/**
 * The HTML of blocks without the comments that mark them. What stands outside the blocks is from the classic editor.
 * Blocks that WordPress fills when it shows them have no text here and are told, shared ones come from the library.
 */
export function gutenbergHtml(html: string, library: SharedBlocks, notices: Notice[]): string {
  const parts: string[] = [];
  let depth = 0;
  const add = (text: string) => void parts.push(depth === 0 ? autop(text) : text);
  let at = 0;
  for (let start = html.indexOf('<!--'); start !== -1; start = html.indexOf('<!--', at)) {
    add(html.slice(at, start));
    const end = html.indexOf('-->', start + 4);
    at = end === -1 ? html.length : end + 3;
    const [, closing, name, attributes, isVoid] = delimiter.exec(html.slice(start, at)) ?? [];
    if (name === undefined || name === 'freeform' || name === 'core/freeform') continue;
    if (isVoid) parts.push(filledBlock(name, attributes, library, notices));
    else depth = closing ? Math.max(0, depth - 1) : depth + 1;
  }
  add(html.slice(at));
  return parts.join('');
}

/** Blocks without any text of their own. */
const textless = /^(?:core\/)?(?:spacer|separator|more|nextpage)$/u;

function filledBlock(
  name: string,
  attributes: string | undefined,
  { sharedBlocks, budget }: SharedBlocks,
  notices: Notice[],
): string {
  if (textless.test(name)) return '';
  const ref = name === 'block' ? /"ref":\s*(\d+)/u.exec(attributes ?? '')?.[1] : undefined;
  const shared = ref === undefined ? undefined : sharedBlocks.get(ref);
  if (shared !== undefined) {
    budget.take(shared.length);
    return gutenbergHtml(shared, { sharedBlocks: new Map(), budget }, notices);
  }
  notices.push({ code: 'dropped-block', text: `${name} ${attributes ?? ''}`.trim(), result: name });
  return '';
}
