import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { DateForm } from '../../language/dateForm.ts';
import type vi from '../../language/vi/addresses.json';
import type documentWords from '../../language/vi/document.json';
import { darkAccent } from './accentColours.ts';
import { checkLanguage, jsonKeys } from './checkLanguage.ts';
import { checkSettings } from './checkSettings.ts';
import { initialOf } from './initialOf.ts';
import type { SiteSettings } from './siteSchema.ts';
import { siteUrl } from './siteUrl.ts';

const src = resolve(import.meta.dirname, '../..');

/** The words of a language that stand in addresses: folders and pages, element ids. */
export type Addresses = typeof vi;

/** The newsroom's settings, with what follows from them. */
export type Site = Omit<SiteSettings, 'url' | '$schema'> &
  typeof documentWords & {
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
    addresses: Addresses;
    dates: DateForm;
    /** Of all languages, by tag: an article may be in another one than the site. */
    dateForms: Readonly<Record<string, DateForm>>;
  };

/**
 * Reads the settings (`src/site.json`), and of their language what Node needs too: words of addresses, dates, documents.
 *
 * @param env `SITE_URL`, unless empty, takes the place of the setting `url`, `SITE_SETTINGS` (a path) that of the file, `SITE_LANGUAGES` (a
 *   folder) that of `src/language`
 * @throws Error with a sentence that says what to write instead
 */
export function readSite(env: Readonly<Record<string, string | undefined>>): Site {
  const file = settingsFile(env);
  const languages = env.SITE_LANGUAGES ? resolve(env.SITE_LANGUAGES) : join(src, 'language');
  const tags = readdirSync(languages).filter(
    (name) => name !== 'current' && statSync(join(languages, name)).isDirectory(),
  );
  const { url, $schema, ...rest } = checkSettings(relative(process.cwd(), file), readFileSync(file, 'utf8'), tags);
  const languageFolder = join(languages, rest.language);
  checkLanguage(languageFolder, '.json', jsonKeys);
  const datesOf = (tag: string) => readJson<DateForm>(join(languages, tag, 'dates.json'));
  /** A language that is being written stops no site in another one. */
  const hasDates = (tag: string) => existsSync(join(languages, tag, 'dates.json'));
  return {
    ...rest,
    ...siteUrl(env.SITE_URL || url),
    initial: initialOf(rest.name, rest.language),
    darkAccentColor: darkAccent(rest.accentColor) ?? rest.accentColor,
    languageFolder,
    addresses: readJson<Addresses>(join(languageFolder, 'addresses.json')),
    dates: datesOf(rest.language),
    dateForms: Object.fromEntries(tags.filter(hasDates).map((tag) => [tag, datesOf(tag)])),
    ...readJson<typeof documentWords>(join(languageFolder, 'document.json')),
  };
}

/** The absolute path of the settings. */
export function settingsFile({ SITE_SETTINGS }: Readonly<Record<string, string | undefined>>): string {
  return SITE_SETTINGS ? resolve(SITE_SETTINGS) : join(src, 'site.json');
}

function readJson<Content>(file: string): Content {
  return JSON.parse(readFileSync(file, 'utf8'));
}
