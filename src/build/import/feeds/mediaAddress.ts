/** Attributes of shortcodes that hold the address of a video, a sound or a post, the usual ones first. */
const addressAttributes = ['src', 'url', 'mp4', 'm4v', 'webm', 'ogv', 'mp3', 'm4a', 'ogg', 'wav', 'link', 'href', '0'];

/** Sites whose shortcodes name a video by its id alone. */
const byId: Readonly<Record<string, (id: string) => string>> = {
  youtube: (id) => `https://www.youtube.com/watch?v=${id}`,
  vimeo: (id) => `https://vimeo.com/${id}`,
  dailymotion: (id) => `https://www.dailymotion.com/video/${id}`,
};

/** Shortcodes of WordPress and Jetpack that show something from an address. */
export const mediaShortcodes: ReadonlySet<string> = new Set(
  'embed video audio youtube vimeo dailymotion soundcloud spotify ted tweet twitter facebook instagram tiktok'.split(
    ' ',
  ),
);

/** The address that a media shortcode shows, of http or https. */
export function mediaAddress(
  name: string,
  attributes: ReadonlyMap<string, string>,
  inner: string | undefined,
): string | undefined {
  const values = [inner?.replace(/<[^<>]*>/gu, ''), ...addressAttributes.map((key) => attributes.get(key))];
  for (const value of values) {
    const address = value?.trim().replaceAll('&amp;', '&');
    if (address && /^https?:\/\/[^\s"<>]+$/iu.test(address)) return address;
  }
  const id = [attributes.get('id'), ...values].find(
    (value) => value !== undefined && /^[\w-]{5,20}$/u.test(value.trim()),
  );
  return id === undefined ? undefined : byId[name]?.(id.trim());
}

const embeddedSites =
  /^https?:\/\/(?:www\.|m\.)?(?:youtube\.com\/(?:watch|shorts|live|playlist)|youtu\.be\/.|vimeo\.com\/\d|dailymotion\.com\/video|facebook\.com\/.+\/(?:videos|posts)\/|facebook\.com\/watch|fb\.watch\/.|(?:twitter|x)\.com\/\w+\/status\/|instagram\.com\/(?:p|reel|tv)\/|tiktok\.com\/@[^/]+\/video\/|soundcloud\.com\/[^/]+\/.|open\.spotify\.com\/.)\S*$/iu;

/** Whether WordPress shows what lies at an address that stands alone on a line. */
export function isEmbeddedAddress(text: string): boolean {
  return text.length < 2000 && embeddedSites.test(text);
}
