import { listMessages } from '../../language/current/lists.ts';
import { pageMessages } from '../../language/current/page.ts';
import { archivePath, type Month } from '../../paths.ts';
import lists from './Lists.module.css';
import { MonthNumbers } from './MonthNumbers.tsx';
import parts from './Parts.module.css';
import { yearsOf } from './yearsOf.ts';

interface MonthIndexProps {
  /** Newest first. */
  months: readonly Month[];
  /** The month that the page is of, newer than those. */
  current: Month | undefined;
  pathOf: (month: Month) => string;
}

/** The months of a list, by year, and the way to the archive. */
export function MonthIndex({ months, current, pathOf }: MonthIndexProps) {
  const all = (current ? [current, ...months] : months).map((month) => ({ month }));
  return (
    <nav aria-label={listMessages.byMonth} className={lists.months}>
      <h2 className={parts.kicker}>{listMessages.byMonth}</h2>
      {yearsOf(all).map(([year, items]) => (
        <MonthNumbers
          key={year}
          year={year}
          months={items.map(({ month }) => month)}
          current={current}
          pathOf={pathOf}
        />
      ))}
      <p className={parts.kicker}>
        <a href={archivePath}>{pageMessages.archive}</a>
      </p>
    </nav>
  );
}
