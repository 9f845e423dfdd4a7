import { lineText } from '../../../src/article/model/articleLines.ts';
import { fixtureArticle } from '../../fixtures/readArticle.ts';

/** The paragraphs of an article of the fixtures, but for those with footnotes or breaks, which stand in the page with more than their words. */
export function articleLines(id: string): string[] {
  return fixtureArticle(id).body.flatMap((block) =>
    block.type === 'paragraph' && block.children.every(({ type }) => type !== 'footnote-reference' && type !== 'break')
      ? [lineText(block.children)]
      : [],
  );
}
