import type * as reference from '../vi/lists.ts';
import { counted } from './numbers.ts';

export const listMessages: typeof reference.listMessages = {
  front: 'Front page',
  updatedAt: 'Updated at',
  allByTime: 'All stories by time',
  none: 'There are no stories yet.',
  noneInList: 'There are no stories here yet.',

  trail: 'Where this page is',
  topic: 'Topic',
  topicNamed: (name) => `Topic: ${name}`,
  newestFirst: (count) => `${counted(count, 'story', 'stories')}, newest first`,
  count: (count) => counted(count, 'story', 'stories'),
  inMonth: (list, month) => `${list}, ${month}`,
  wholeDay: (count) => `Show the whole day (${counted(count, 'story', 'stories')})`,

  byMonth: 'By month',
  monthLink: (number, month) => `${number}, ${month}`,
  otherYears: 'Other years',
  calendar: 'Days with stories',
  weekdays: {
    monday: 'Mo',
    tuesday: 'Tu',
    wednesday: 'We',
    thursday: 'Th',
    friday: 'Fr',
    saturday: 'Sa',
    sunday: 'Su',
  },

  aboutList: (list, paper) => `${list}: stories in ${paper}, newest first.`,
  aboutArchive: (paper) => `Every story published in ${paper}, by year and month.`,
  aboutMonth: (month, paper) => `${month}: every story published in ${paper}, by day.`,
};
