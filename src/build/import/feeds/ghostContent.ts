import { type Notice, RefusedError } from '../model/notice.ts';
import type { Budget } from './budget.ts';
import { figureHtml } from './figureHtml.ts';
import type { Fields } from './ghostData.ts';
import { parseJsonText, wordsOf } from './json.ts';
import { lexicalHtml } from './lexical.ts';
import { mobiledocHtml } from './mobiledoc.ts';
import { showsPicture } from './pictureNames.ts';

/** The content of a post as HTML: as Ghost made it, else from the document of its editor; its own picture first. */
export function ghostHtml(post: Fields, notices: Notice[], budget: Budget): string {
  const html = wordsOf(post.html) ?? documentHtml(post, notices, budget);
  const src = wordsOf(post.feature_image);
  if (src === undefined || showsPicture(html, src)) return html;
  const picture = { src, alt: wordsOf(post.feature_image_alt), caption: wordsOf(post.feature_image_caption) };
  return `${figureHtml(picture, budget)}\n${html}`;
}

function documentHtml(post: Fields, notices: Notice[], budget: Budget): string {
  for (const [text, toHtml] of [
    [wordsOf(post.lexical), lexicalHtml] as const,
    [wordsOf(post.mobiledoc), mobiledocHtml] as const,
  ]) {
    if (text === undefined) continue;
    try {
      return toHtml(parseJsonText(text), notices, budget);
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      notices.push({ code: 'article-refused', result: error.message });
    }
  }
  return '';
}
