import { followCount } from '../store/followCount.ts';

type Show = (count: number | undefined) => void;

/** What shows the number of an article's comments away from them, by the article's id. */
const elsewhere = new Map<string, Show>();

/**
 * Shows the number of comments on an article away from them: as it is kept, until the comments themselves say it; from then
 * on what they say, so that the numbers on a page agree in every frame.
 *
 * @returns stops it
 */
export function followNumber(articleId: string, show: Show): () => void {
  const stop = followCount(articleId, show);
  elsewhere.set(articleId, (count) => {
    stop();
    show(count);
  });
  return () => {
    stop();
    elsewhere.delete(articleId);
  };
}

/** The comments on an article say their number; undefined where the store has failed. */
export function tellNumber(articleId: string, count: number | undefined): void {
  elsewhere.get(articleId)?.(count);
}
