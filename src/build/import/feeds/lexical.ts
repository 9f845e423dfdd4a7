import { escapeHtml } from '../html/serialize.ts';
import type { Notice } from '../model/notice.ts';
import type { Budget } from './budget.ts';
import { cardHtml } from './cardHtml.ts';
import type { Fields } from './ghostData.ts';
import { fieldsOf, listOf, wordsOf } from './json.ts';

/** Marks of a text by the bits of its `format`, as Lexical numbers them. */
const formats: readonly (readonly [number, string])[] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
  [128, 'mark'],
];

/** Nothing that an editor makes nests deeper. */
const maxDepth = 60;

/** A document of Ghost's editor since version 5.39 as HTML. */
export function lexicalHtml(document: unknown, notices: Notice[], budget: Budget): string {
  return childrenHtml(fieldsOf(fieldsOf(document).root), notices, budget, 0);
}

function childrenHtml({ children }: Fields, notices: Notice[], budget: Budget, depth: number): string {
  if (depth > maxDepth) {
    notices.push({ code: 'unknown-card', result: 'lexical' });
    return '';
  }
  return listOf(children)
    .map((child) => nodeHtml(fieldsOf(child), notices, budget, depth + 1))
    .join('');
}

function nodeHtml(node: Fields, notices: Notice[], budget: Budget, depth: number): string {
  const type = wordsOf(node.type) ?? '';
  if (typeof node.text === 'string' && /^(?:extended-)?text$|^tk$/u.test(type)) return textHtml(node.text, node.format);
  if (type === 'linebreak') return '<br>';
  if (!Array.isArray(node.children)) return cardHtml(type, node, notices, budget);
  const inner = childrenHtml(node, notices, budget, depth);
  if (/^(?:auto)?link$/u.test(type)) return `<a href="${escapeHtml(wordsOf(node.url) ?? '')}">${inner}</a>`;
  const name = elementName(type.replace(/^extended-/u, ''), node);
  return name === undefined ? inner : `<${name}>${inner}</${name}>`;
}

function elementName(type: string, { tag, listType }: Fields): string | undefined {
  if (type === 'heading') return typeof tag === 'string' && /^h[1-6]$/u.test(tag) ? tag : 'h3';
  if (type === 'list') return tag === 'ol' || listType === 'number' ? 'ol' : 'ul';
  return { paragraph: 'p', quote: 'blockquote', aside: 'blockquote', listitem: 'li' }[type];
}

function textHtml(text: string, format: unknown): string {
  const bits = typeof format === 'number' ? format : 0;
  return formats.reduce((html, [bit, name]) => (bits & bit ? `<${name}>${html}</${name}>` : html), escapeHtml(text));
}
