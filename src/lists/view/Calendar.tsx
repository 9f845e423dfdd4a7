import { listMessages } from '../../language/current/lists.ts';
import type { Month } from '../../paths.ts';
import { dates } from '../../site.ts';
import unseen from '../../ui/Unseen.module.css';
import styles from './Calendar.module.css';
import { dayAnchor } from './dayAnchor.ts';

interface CalendarProps {
  month: Month;
  /** The days, from 1, that have articles: each is a link to its part of the page. */
  days: readonly number[];
}

/** A month by weeks, from Monday. */
export function Calendar({ month, days }: CalendarProps) {
  return (
    <table className={styles.calendar}>
      <caption>
        <span className={unseen.unseen}>{listMessages.calendar}</span>
      </caption>
      <thead>
        <tr>
          {Object.values(listMessages.weekdays).map((short, index) => (
            <th key={short} scope="col">
              <abbr title={dates.weekdays[(index + 1) % 7]}>{short}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.join()}>
            {week.map((day) => (
              <td key={day}>{days.includes(day) ? <a href={`#${dayAnchor(day)}`}>{day}</a> : day > 0 && day}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The days of a month by weeks; those before the first are 0 and less, and the last week ends with the month. */
export function weeksOf(month: Month): number[][] {
  const [year = 0, number = 1] = month.split('/').map(Number);
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const days = Array.from({ length: before + length }, (_, index) => index + 1 - before);
  return Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => days.slice(7 * week, 7 * week + 7));
}
