/**
 * The canonical language of a BCP 47 tag without script, region and variants: of `vi_VN`, `vie`, `iw`, `tl` it is `vi`, `vi`,
 * `he`, `fil`.
 */
export function primarySubtag(tag: string): string {
  const [language = ''] = tag.split(/[-_]/u);
  try {
    return Intl.getCanonicalLocales(language)[0] ?? language;
  } catch {
    return language;
  }
}
