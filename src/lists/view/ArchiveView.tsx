import { headlineId } from '../../ids.ts';
import { listMessages } from '../../language/current/lists.ts';
import { pageMessages } from '../../language/current/page.ts';
import { monthName } from '../../language/listDates.ts';
import { archiveMonthPath, homePath } from '../../paths.ts';
import type { Archive } from '../model/lists.ts';
import styles from './ArchiveView.module.css';
import lists from './Lists.module.css';
import { Trail } from './Trail.tsx';
import { yearsOf } from './yearsOf.ts';

/** Every month that has articles, with their number, under its year. */
export function ArchiveView({ archive: { months } }: { archive: Archive }) {
  return (
    <>
      <div className={lists.head}>
        <Trail steps={[[listMessages.front, homePath]]} />
        <h1 id={headlineId} tabIndex={-1}>
          {pageMessages.archive}
        </h1>
      </div>
      <div className={lists.groups}>
        {yearsOf(months).map(([year, ofYear]) => (
          <section key={year} className={lists.group}>
            <div className={lists.label}>
              <h2>{year}</h2>
            </div>
            <ul className={styles.months}>
              {ofYear.map(({ month, count }) => (
                <li key={month}>
                  <a href={archiveMonthPath(month)}>{monthName(month)}</a>
                  <span>{listMessages.count(count)}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
