import type { RawBlock } from '../model/rawBlock.ts';
import { cleanLine } from '../text/cleanText.ts';
import { hostOf } from './addresses.ts';
import type { Context } from './context.ts';

/** Hosts of providers, what readers know them by, and what they show. */
const providers: [RegExp, string, string][] = [
  [/(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/u, 'YouTube', 'Video'],
  [/(?:^|\.)vimeo\.com$/u, 'Vimeo', 'Video'],
  [/(?:^|\.)dailymotion\.com$/u, 'Dailymotion', 'Video'],
  [/(?:^|\.)tiktok\.com$/u, 'TikTok', 'Video'],
  [/(?:^|\.)(?:facebook\.com|fb\.watch)$/u, 'Facebook', 'Bài đăng'],
  [/(?:^|\.)(?:twitter|x)\.com$/u, 'X', 'Bài đăng'],
  [/(?:^|\.)instagram\.com$/u, 'Instagram', 'Bài đăng'],
  [/(?:^|\.)threads\.(?:net|com)$/u, 'Threads', 'Bài đăng'],
  [/(?:^|\.)soundcloud\.com$/u, 'SoundCloud', 'Âm thanh'],
  [/(?:^|\.)spotify\.com$/u, 'Spotify', 'Âm thanh'],
];

function providerOf(address: string): { name: string; kind: string } {
  const host = hostOf(address);
  const { pathname } = new URL(address);
  if (/(?:^|\.)google\.[a-z.]+$/u.test(host) && (host.startsWith('maps.') || pathname.startsWith('/maps')))
    return { name: 'Google Maps', kind: 'Bản đồ' };
  const [, name = host, kind = 'Nội dung nhúng'] = providers.find(([pattern]) => pattern.test(host)) ?? [];
  return { name, kind };
}

/** The page where a reader sees what a frame shows: YouTube's and Vimeo's frames are no pages. */
function pageOf(address: string): string {
  const { hostname, pathname, searchParams } = new URL(address);
  const video = /^\/(?:embed|shorts|live|v)\/([\w-]{6,})/u.exec(pathname)?.[1];
  if (/(?:^|\.)youtube(?:-nocookie)?\.com$/u.test(hostname) && video && video !== 'videoseries')
    return `https://www.youtube.com/watch?v=${video}`;
  const vimeo = /^\/video\/(\d+)/u.exec(pathname)?.[1];
  if (hostname === 'player.vimeo.com' && vimeo) return `https://vimeo.com/${vimeo}`;
  const post = /(?:^|\.)facebook\.com$/u.test(hostname) && pathname.startsWith('/plugins/') && searchParams.get('href');
  return post && /^https?:\/\//u.test(post) && URL.canParse(post) ? new URL(post).href : address;
}

/**
 * Embedded content as a link out.
 *
 * @param address absolute, http or https
 * @param title what the input calls it, or an empty text
 */
export function embedBlock(address: string, title: string, { setting }: Context): RawBlock {
  const url = pageOf(address);
  const { name, kind } = providerOf(url);
  const words = shorten(cleanLine(title)) || `${kind} trên ${name}`;
  const block = { type: 'embed' as const, provider: name, url, title: words };
  return { block, text: words, classes: setting.classes, linkShare: 1 };
}

/** In characters. */
const longestTitle = 120;

function shorten(title: string): string {
  if (title.length <= longestTitle) return title;
  const cut = title.slice(0, longestTitle);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}
