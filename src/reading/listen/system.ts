/** The systems whose way to more voices is known. */
export const systems = ['windows', 'android', 'ios', 'mac', 'linux'] as const;

export type System = (typeof systems)[number];

/** The reader's own system, as the browser names it; an iPad says that it is a Mac, but has a screen to touch. */
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
