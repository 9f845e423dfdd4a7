import type { HtmlParent, Manuscript } from '../model/manuscript.ts';
import { RefusedError } from '../model/notice.ts';
import type { Budget } from './budget.ts';
import { finishContent } from './finishContent.ts';
import { linesOf } from './linesOf.ts';

/**
 * An article of a file that holds several. One that goes over a limit is told and has no content, so that the others come
 * through.
 *
 * @param budget of the whole file
 * @param html makes its content
 * @param base the address of the article, where it is known
 * @param refine changes the content before its addresses are made whole
 */
export function finishManuscript(
  manuscript: Pick<Manuscript, 'name' | 'given' | 'notices'>,
  budget: Budget,
  html: () => string,
  base: string | undefined,
  refine?: (content: HtmlParent) => void,
): Manuscript {
  const content = contentOf();
  return { ...manuscript, content, lines: linesOf(content), kind: 'feed' };

  function contentOf(): HtmlParent {
    try {
      const made = html();
      budget.take(made.length);
      return finishContent(made, base, refine);
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      manuscript.notices.push({ code: 'article-refused', result: error.message });
      return finishContent('', base);
    }
  }
}
