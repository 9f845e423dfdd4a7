import { listMessages } from '../../language/current/lists.ts';
import { monthName } from '../../language/listDates.ts';
import type { Month } from '../../paths.ts';
import styles from './MonthNumbers.module.css';

interface MonthNumbersProps {
  year: string;
  /** Its months that have a page. */
  months: readonly Month[];
  /** The month that the page is of: those after it are left out, as the page does not change with them. */
  current?: Month | undefined;
  pathOf: (month: Month) => string;
}

/** The months of a year by number, under the year; a link each where there are articles. */
export function MonthNumbers({ year, months, current, pathOf }: MonthNumbersProps) {
  const last = current?.startsWith(year) ? Number(current.slice(5)) : 12;
  return (
    <>
      <h3 className={styles.year}>{year}</h3>
      <ol className={styles.months}>
        {Array.from({ length: last }, (_, index) => {
          const number = index + 1;
          const month = `${year}/${`${number}`.padStart(2, '0')}` as Month;
          return (
            <li key={month}>
              {months.includes(month) || month === current ? (
                <a
                  href={pathOf(month)}
                  aria-label={listMessages.monthLink(number, monthName(month))}
                  aria-current={month === current ? 'page' : undefined}
                >
                  {number}
                </a>
              ) : (
                number
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
