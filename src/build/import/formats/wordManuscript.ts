import { parseHtml } from '../html/parseHtml.ts';
import { textOf } from '../html/text.ts';
import { descendants, elementsNamed, isElement, isText, replace } from '../html/tree.ts';
import type { HtmlParent, InputLine, Manuscript } from '../model/manuscript.ts';
import type { Notice } from '../model/notice.ts';
import type { Source } from '../model/source.ts';
import { cleanText } from '../text/cleanText.ts';
import { convertLegacyTree } from './decode/legacyTree.ts';
import { type DocxParts, openDocx } from './word/openDocx.ts';
import { wordHtml } from './word/wordHtml.ts';
import { wordNotices } from './word/wordNotices.ts';
import { readXml } from './word/wordParts.ts';

function xmlIn(parts: DocxParts, pattern: RegExp): string[] {
  return parts.names.filter((name) => pattern.test(name)).map((name) => readXml(parts.read(name), name));
}

/** Links are underlined on every page. */
function dropLinkLooks(content: HtmlParent): void {
  for (const look of elementsNamed(content, 'u')) {
    const isAround = look.childNodes.every((node) => isElement(node, 'a'));
    if (isAround || isElement(look.parentNode, 'a')) replace(look, ...look.childNodes);
  }
}

function cleanTexts(content: HtmlParent): Notice[] {
  let cleaned = 0;
  for (const node of descendants(content).filter(isText)) {
    const clean = cleanText(node.value);
    node.value = clean.text;
    cleaned += clean.cleaned;
  }
  return cleaned > 0 ? [{ code: 'cleaned-characters', result: String(cleaned) }] : [];
}

/** Blocks of text without the marks of footnotes, which no reader typed. */
function linesOf(content: HtmlParent): InputLine[] {
  const texts = textOf(content)
    .split('\n')
    .map((line) =>
      line
        .replace(/\[\d{1,4}\]|\s*↑\s*$/gu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    );
  return texts.filter((text) => text !== '').map((text, index) => ({ number: index + 1, text }));
}

/**
 * Reads a Word file (.docx). Properties of the document are left alone: its title, author and dates are those of a template or a
 * machine. Tracked changes are taken as accepted, and told.
 *
 * @throws RefusedError for a file that is broken or made to harm
 */
export async function wordManuscript(source: Source, bytes: Uint8Array): Promise<Manuscript> {
  const parts = openDocx(bytes);
  const document = xmlIn(parts, /^word\/document\d*\.xml$/u).join('\n');
  const comments = xmlIn(parts, /^word\/comments\.xml$/u).join('\n');
  const margins = xmlIn(parts, /^word\/(?:header|footer)\d*\.xml$/u);
  const { html, pictures, notices } = await wordHtml(parts);
  const content = parseHtml(html);
  dropLinkLooks(content);
  const legacy = convertLegacyTree(content);
  const cleaned = cleanTexts(content);
  return {
    name: source.name,
    content,
    given: {},
    lines: linesOf(content),
    notices: [...wordNotices({ document, comments, margins }), ...notices, ...legacy, ...cleaned],
    pictures,
    kind: 'word',
  };
}
