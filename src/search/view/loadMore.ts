/** Loads what first results do without. */
export const loadMore = () => import('./moreSearch.ts').then(({ more }) => more);
