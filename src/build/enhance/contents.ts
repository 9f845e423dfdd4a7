import { lineText } from '../../article/model/articleLines.ts';
import type { Chapter, PageBlock } from '../../article/model/pageArticle.ts';

/** With fewer chapters an article is seen at a glance and needs no list of them. */
const minChapters = 3;

/** The contents of a text; undefined where a list is not worth its place. */
export function contentsOf(body: readonly PageBlock[]): Chapter[] | undefined {
  const chapters = body.flatMap((block) =>
    block.type === 'heading' && block.level === 'chapter'
      ? { id: block.id, title: lineText(block.children).trim() }
      : [],
  );
  return chapters.length < minChapters ? undefined : chapters;
}
