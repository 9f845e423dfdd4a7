/** The fields of a pattern, and what stands between apostrophes. */
export const patternField = /'([^']*)'|([a-z])\2*/gi;

/** How lists of articles print dates, by patterns as in `DateForm`, with its words: `listDates.json`. */
export interface ListDates {
  /** A whole date: `28/11/2026`. */
  date: string;
  /** Of the same year: `28/11`. */
  dayMonth: string;
  /** Of the same day: `16:40`. */
  time: string;
  /** Over a front page: `Thứ Bảy, 28/11/2026`. */
  weekdayDate: string;
  /** Over a day of a month's list: `Thứ Bảy, 28/11`. */
  weekdayDayMonth: string;
  /** `Tháng 11/2026` */
  month: string;
}

/** How a language prints dates: `dates.json` in its folder. Words that its pattern does not ask for may be missing. */
export interface DateForm {
  /**
   * Fields as in CLDR (UTS #35, part 4), numeric ones and EEEE, MMMM and a (`languageSchemas.ts` has the list); other letters
   * stand between apostrophes.
   */
  pattern: string;
  /** From Sunday on. */
  weekdays: readonly string[];
  months: readonly string[];
  /** Before noon and from noon on. */
  dayPeriods: readonly string[];
}
