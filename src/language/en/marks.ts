import type * as reference from '../vi/marks.ts';
import { formatNumber } from './numbers.ts';

export const marksMessages: typeof reference.marksMessages = {
  read: 'Read',
  halfRead: 'Started',
  minutesLeft: (minutes) => `, about ${formatNumber(minutes)} min left`,
  comments: (count) => `Comments (${formatNumber(count)})`,
  saved: 'Saved',
};
