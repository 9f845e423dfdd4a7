import { messages } from './current/core.ts';
import { formatDate } from './dates.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * How long ago, for comments: `Vừa xong`, `5 phút trước`, `3 giờ trước`, and after 24 hours the newspaper's form. A time
 * in the future (the clock was set back since) is told in full, because no distance to it would be true.
 *
 * @param instant ms since 1970
 * @param now ms since 1970
 */
export function formatTimeAgo(instant: number, now: number): string {
  const age = now - instant;
  if (age < -minute || age >= day) return formatDate(instant);
  if (age < minute) return messages.justNow;
  if (age < hour) return messages.minutesAgo(Math.floor(age / minute));
  return messages.hoursAgo(Math.floor(age / hour));
}
