import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  type ParserOptions,
  type TreeAdapter,
} from 'parse5';
import type { HtmlParent } from '../model/manuscript.ts';
import { RefusedError } from '../model/notice.ts';
import { FlatParser } from './flatParser.ts';
import { elementsNamed } from './tree.ts';

/** Elements and comments that one input may have; texts lie between them, so there are at most as many again. */
const maxNodes = 200_000;

/**
 * Parses HTML as a browser does, with two limits: nothing lies deeper than `maxDepth`, and an input of more than
 * `maxNodes` elements and comments is refused.
 *
 * @param html a fragment or a whole document
 * @returns the fragment, or the document's body
 */
export function parseHtml(html: string): HtmlParent {
  if (!/^\uFEFF?\s*(?:<!doctype|<html)/iu.test(html)) return parseFragment(html);
  const document = parseDocument(html);
  return elementsNamed(document, 'body')[0] ?? document;
}

/** Parses a whole page, head and all, with the limits of `parseHtml`. */
export function parseDocument(html: string): DefaultTreeAdapterTypes.Document {
  return FlatParser.parse(html, options());
}

function parseFragment(html: string): DefaultTreeAdapterTypes.DocumentFragment {
  const parser = FlatParser.getFragmentParser(null, options());
  parser.tokenizer.write(html, true);
  return parser.getFragment();
}

/** What a browser without script would see: the content of `noscript` holds the photos of lazy pages. */
function options(): ParserOptions<DefaultTreeAdapterMap> {
  return { scriptingEnabled: false, treeAdapter: countingAdapter() };
}

function countingAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let nodes = 0;
  const count = () => {
    nodes += 1;
    if (nodes > maxNodes) throw new RefusedError(tooManyNodes);
  };
  return {
    ...defaultTreeAdapter,
    createElement(...args) {
      count();
      return defaultTreeAdapter.createElement(...args);
    },
    createCommentNode(...args) {
      count();
      return defaultTreeAdapter.createCommentNode(...args);
    },
  };
}

const tooManyNodes = `Tệp có quá ${maxNodes.toLocaleString('vi')} thẻ HTML: hãy tách thành nhiều tệp, hoặc lưu riêng phần bài viết.`;
