import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { DateForm, ListDates } from '../../language/dateForm.ts';
import { darkAccent } from './accentColours.ts';
import { checkLanguage } from './checkLanguage.ts';
import { checkSettings } from './checkSettings.ts';
import { initialOf } from './initialOf.ts';
import { type LanguageValues, readLanguage } from './readLanguage.ts';
import type { SiteSettings } from './siteSchema.ts';
import { siteUrl } from './siteUrl.ts';

const src = resolve(import.meta.dirname, '../..');

/** The newsroom's settings, with what follows from them. */
export type Site = Omit<SiteSettings, 'url' | '$schema'> &
  LanguageValues['documentWords'] & {
    /** Without a trailing slash, such as `https://bantin.example`. */
    origin: string;
    /** The path that the site lies under, with a slash at both ends: `/`, `/ban-tin/`. */
    base: string;
    /** The letter of the mark: see `initialOf`. */
    initial: string;
    /** `accentColor` for the dark theme. */
    darkAccentColor: string;
    /** Absolute path of the folder with the files of the language. */
    languageFolder: string;
    /** The words of the language that stand in addresses: folders and pages, element ids. */
    addresses: LanguageValues['addresses'];
    articleFolders: LanguageValues['articleFolders'];
    dates: DateForm;
    listDates: ListDates;
    /** Of all languages, by tag: an article may be in another one than the site. */
    dateForms: Readonly<Record<string, DateForm>>;
    /** Words a minute, of all languages by tag. */
    readingSpeeds: LanguageValues['readingSpeeds'];
  };

/**
 * Reads the settings (`src/site.json`), and of their language what Node needs too: words of addresses, dates, documents.
 *
 * @param env `SITE_URL`, unless empty, takes the place of the setting `url`, `SITE_SETTINGS` (a path) that of the file,
 *   `SITE_LANGUAGES` (a folder) that of `src/language`
 * @throws IssuesError that says what to write instead
 */
export function readSite(env: Readonly<Record<string, string | undefined>>): Site {
  const file = settingsFile(env);
  const languages = env.SITE_LANGUAGES ? resolve(env.SITE_LANGUAGES) : join(src, 'language');
  const tags = readdirSync(languages).filter(
    (name) => name !== 'current' && statSync(join(languages, name)).isDirectory(),
  );
  const { url, $schema, ...rest } = checkSettings(relative(process.cwd(), file), readFileSync(file, 'utf8'), tags);
  const languageFolder = join(languages, rest.language);
  checkLanguage(languageFolder);
  const { documentWords, ...values } = readLanguage(languages, rest.language, tags);
  return {
    ...rest,
    ...siteUrl(env.SITE_URL || url),
    initial: initialOf(rest.name, rest.language),
    darkAccentColor: darkAccent(rest.accentColor) ?? rest.accentColor,
    languageFolder,
    ...values,
    ...documentWords,
  };
}

/** The absolute path of the settings. */
export function settingsFile({ SITE_SETTINGS }: Readonly<Record<string, string | undefined>>): string {
  return SITE_SETTINGS ? resolve(SITE_SETTINGS) : join(src, 'site.json');
}
