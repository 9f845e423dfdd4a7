/** Addresses of files, each with the hash of its content as fetch takes it: `sha256-…`. */
export type Files = Readonly<Record<string, string>>;

/**
 * One version of the site, as its worker knows it. It is named by the address of its entry script: in that name is the hash
 * of the script and of all that it loads, and every page names it too. What is published with it does not count, so an
 * article more is no new version.
 */
export interface Edition {
  version: string;
  /** What reading and commenting need. */
  needed: Files;
  /** What loads when asked for, small enough to be kept beforehand. */
  later: Files;
  /** What comes only when the reader chooses it; kept once it has come. */
  chosen: Files;
  /** Pages that hold no news, and their data. */
  pages: readonly string[];
  /** The page for what is not kept. */
  offlinePage: string;
}
