/** The systems that there is help for. */
export const systems = ['windows', 'android', 'ios', 'mac', 'linux'] as const;

export type System = (typeof systems)[number];

/** The reader's system by the user agent string; an iPad claims to be a Mac, but has touch points. */
export function systemOf({
  userAgent,
  maxTouchPoints,
}: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): System | undefined {
  if (/Android/u.test(userAgent)) return 'android';
  if (/iPhone|iPad|iPod/u.test(userAgent)) return 'ios';
  if (/Macintosh/u.test(userAgent)) return maxTouchPoints > 1 ? 'ios' : 'mac';
  if (/Windows/u.test(userAgent)) return 'windows';
  return /Linux|X11|CrOS/u.test(userAgent) ? 'linux' : undefined;
}
