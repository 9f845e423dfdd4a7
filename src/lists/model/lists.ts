import type { Month } from '../../paths.ts';
import type { PictureImage } from '../../ui/Picture.tsx';

/** An article as lists show it; fields that would say nothing are absent. */
export interface Story {
  id: string;
  inLanguage: string;
  headline: string;
  /** The standfirst. */
  description?: string;
  /** The id of its section. */
  section?: string;
  datePublished: string;
  /** In full: `Thứ Bảy, 28/11/2026 16:40`. */
  published: string;
  /** As the list prints it: `16:40` under its day, on a front page `27/11` too, else `27/11/2026`. */
  when: string;
  /** Whole minutes, at least 1. */
  readingMinutes: number;
  photo?: StoryPhoto;
}

/** The first photo of an article, in every size and format, as in its page. */
export interface StoryPhoto {
  images: PictureImage[];
}

/** The edition that a front page is. */
export interface Front {
  /** The day of the newest article, `Thứ Bảy, 28/11/2026`, its time, `16:40`, and both as RFC 3339. */
  day: string;
  time: string;
  dateTime: string;
  lead: Story;
  /** At most three. */
  seconds: Story[];
  /** The newest that are neither lead nor seconds. */
  latest: Story[];
  bands: Band[];
}

/** A section on the front page. */
export interface Band {
  /** Its id. */
  section: string;
  lead: Story;
  headlines: Story[];
}

/** What a list is of: a section, a topic, or the whole paper. */
export type ListSubject =
  | { of: 'section'; id: string }
  | { of: 'topic'; slug: string; name: string }
  | { of: 'latest' };

/** The newest articles of a subject, or all of one month of it. */
export interface StoryList {
  subject: ListSubject;
  /** The month that the list is of; absent where it is of the newest. */
  month?: Month;
  /** How many articles the subject has, or those of the month. */
  count: number;
  groups: StoryGroup[];
  /** The months that have articles: all, or of a month's list those before it; newest first. Absent where the list has everything. */
  months?: Month[];
}

/** Stories of one day or one month under its name. */
export interface StoryGroup {
  /** `Thứ Bảy, 28/11/2026`, `Tháng 11/2026`. */
  label: string;
  stories: Story[];
}

/** All months of the archive that have articles, newest first. */
export interface Archive {
  months: { month: Month; count: number }[];
}

/** All articles of a month, newest first. */
export interface ArchiveMonth {
  month: Month;
  count: number;
  days: ArchiveDay[];
  /** The months with articles before it in the archive, newest first, as far as January of its year; and the one before those. */
  earlier: Month[];
}

export interface ArchiveDay {
  /** 1 to 31. */
  day: number;
  /** `Thứ Bảy, 28/11`. */
  label: string;
  stories: Story[];
}

/** What an article's end leads to besides its comments. */
export interface Onward {
  /** Articles of the same matter, the nearest first; `when` is the whole date. */
  related?: Story[];
  /** The next newer and the next older article of its section. */
  newer?: Headline;
  older?: Headline;
  /** Its keywords that have a page. */
  topics?: { slug: string; name: string }[];
}

/** An article as a mere link. */
export type Headline = Pick<Story, 'id' | 'inLanguage' | 'headline'>;

/** Which of the paper's lists masthead and footer lead to. */
export interface PaperIndex {
  /** The ids of the sections that have articles, in the order of the settings. */
  sections: string[];
  /** Whether the paper has six articles or more, so that lists of them help. */
  hasLists?: true;
}
