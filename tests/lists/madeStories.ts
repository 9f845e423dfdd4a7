import type { Front, Story } from '../../src/lists/model/lists.ts';

/** The least that a story can be, with these fields besides. */
export function madeStory(id: string, fields: Partial<Story> = {}): Story {
  return {
    id,
    inLanguage: 'vi',
    headline: `Tít ${id}`,
    datePublished: '2026-11-28T16:40:00+07:00',
    published: 'Thứ Bảy, 28/11/2026 16:40',
    when: '16:40',
    readingMinutes: 3,
    ...fields,
  };
}

/** As many stories, `mot-0` and so on. */
export function madeStories(count: number, name = 'mot'): Story[] {
  return Array.from({ length: count }, (_, index) => madeStory(`${name}-${index}`));
}

export const photo = { images: [{ src: '/photos/a-480.webp', width: 480, height: 320, format: 'webp' }] };

/** A front page of a lead alone, with these fields besides. */
export function madeFront(fields: Partial<Front> = {}): Front {
  return {
    day: 'Thứ Bảy, 28/11/2026',
    time: '16:40',
    dateTime: '2026-11-28T16:40:00+07:00',
    lead: madeStory('dau'),
    seconds: [],
    latest: [],
    bands: [],
    ...fields,
  };
}
