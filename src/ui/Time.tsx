import { formatDate } from '../language/dates.ts';
import { formatTimeAgo } from '../language/timeAgo.ts';

interface TimeProps {
  /** ms since 1970. */
  instant: number;
  /** ms since 1970; given, the time is relative to it, and in full in its title. */
  now?: number;
}

/** A point in time, in the reader's own time zone. */
export function Time({ instant, now }: TimeProps) {
  const date = formatDate(instant);
  return (
    <time dateTime={new Date(instant).toISOString()} title={now ? date : undefined}>
      {now ? formatTimeAgo(instant, now) : date}
    </time>
  );
}
