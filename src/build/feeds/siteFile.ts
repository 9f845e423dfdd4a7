/** A file of the site by its path, as in `paths.ts`. */
export interface SiteFile {
  path: string;
  content: string;
}
