import { readSite } from './build/settings/readSite.ts';

/*
 * The newsroom's settings (`site.json`), one constant each. Evaluated in Node: at the build and in tests. In bundles the build
 * puts the values in place of this module (`build/settings/inlineSite.ts`), so each part ships only those that it names.
 */
const { addresses, ...settings } = readSite(process.env);

export const {
  name,
  /** The letter that stands for the paper, in the masthead and in its icon. */
  initial,
  publisher,
  description,
  language,
  /** IANA name; articles' dates are printed in it wherever the reader is. */
  timeZone,
  /** Without a trailing slash. */
  origin,
  /** The path that the site lies under, with a slash at both ends. */
  base,
  /** Of the language's files: see `language/current`, which alone uses it. */
  languageFolder,
  /** How the language prints dates. */
  dates,
  /** How lists of articles do. */
  listDates,
  dateForms,
  /** Words a minute, by language. */
  readingSpeeds,
  /** What the build itself says in the language. */
  copyNotice,
  feedExplanation,
  feedAddress,
  feedVisit,
  searchDescription,
  archiveName,
  openGraphLocale,
  sections,
  /** The ids of the articles that the newsroom puts at the top of the front page. */
  front,
  accentColor,
  /** That of the dark theme. */
  darkAccentColor,
  footerLinks,
  /** The folders of articles in all languages, as alternatives of a regular expression: the site may have had another one. */
  articleFolders,
  /** Of how many of the newest articles the feed is. */
  feedLength,
  /** Whether each article has an image of its own for where it is shared. */
  articleImages,
} = settings;

/** The words of the language that stand in addresses: see `paths.ts` and `ids.ts`, which alone use them. */
export const {
  articleFolder,
  sectionFolder,
  topicFolder,
  latestPage,
  archiveFolder,
  searchPage,
  savedPage,
  myCommentsPage,
  offlinePage,
  headlineId,
  columnId,
  contentsId,
  textId,
  textEndId,
  footerId,
  siteIndexId,
  commentsId,
  newCommentSuffix,
  commentBoxSuffix,
  commentTextSuffix,
  commentNameSuffix,
  commentErrorSuffix,
  commenterId,
  filesId,
  cachedArticlesId,
  chapterPrefix,
  photoPrefix,
  footnotePrefix,
  footnoteReferencePrefix,
  missingReadAloudId,
  missingOptionsId,
  missingPhotosId,
  missingPartId,
} = addresses;
