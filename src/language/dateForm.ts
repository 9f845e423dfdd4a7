/** The fields of a pattern, and what stands between apostrophes. */
export const patternField = /'([^']*)'|([a-z])\2*/gi;

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
