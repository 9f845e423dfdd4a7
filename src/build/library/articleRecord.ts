import type { ArticleEntry } from '../lists/articleEntry.ts';

/**
 * What the build keeps of an article from one build to the next, so that a file which has not changed is neither read nor checked
 * again.
 */
export interface ArticleRecord {
  /** The name of its file, without `.json`. */
  name: string;
  /** Changes whenever anything touches the file. */
  stamp: string;
  source: string;
  entry: ArticleEntry;
  /** What it refers to, all of which was there. */
  articles: readonly string[];
  files: readonly string[];
  /** Paths of the lists of articles that it links to, which may have come or gone with other articles. */
  lists: readonly string[];
  /** The originals that it names, each with its hash. */
  photos: readonly (readonly [name: string, hash: string])[];
  /** Of its text, to find what is alike (`build/related`). */
  signature: Uint32Array;
  /** Its related articles, as computed when those before it were these. */
  nearest?: { among: string; ids: readonly string[] };
}
