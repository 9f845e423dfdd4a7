/** Paths of files, each with its subresource integrity hash: `sha256-…`. */
export type FileHashes = Readonly<Record<string, string>>;

/**
 * The precache manifest of one version of the site. A version is the path of the entry script: its name holds a hash of the
 * script and all that it imports, and every page names it. Articles do not count: publishing one is no new version.
 */
export interface Build {
  version: string;
  /** Needed to read and comment; precached. */
  critical: FileHashes;
  /** Loaded by `import()`, small; precached too. */
  lazy: FileHashes;
  /** Chosen by few readers (a typeface); cached when first used. */
  onDemand: FileHashes;
  /** Pages without news and their JSON; precached. */
  pages: readonly string[];
  /** Answers navigations to what is neither online nor cached. */
  offlinePage: string;
}
