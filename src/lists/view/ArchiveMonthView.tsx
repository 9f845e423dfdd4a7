import { headlineId } from '../../ids.ts';
import { listMessages } from '../../language/current/lists.ts';
import { pageMessages } from '../../language/current/page.ts';
import { monthName } from '../../language/listDates.ts';
import { archiveMonthPath, archivePath } from '../../paths.ts';
import { Icon, outlines } from '../../ui/Icon.tsx';
import unseen from '../../ui/Unseen.module.css';
import type { ArchiveDay, ArchiveMonth } from '../model/lists.ts';
import styles from './ArchiveMonthView.module.css';
import { Calendar } from './Calendar.tsx';
import { dayAnchor } from './dayAnchor.ts';
import lists from './Lists.module.css';
import { MonthNumbers } from './MonthNumbers.tsx';
import parts from './Parts.module.css';
import { TimedList } from './TimedList.tsx';
import { Trail } from './Trail.tsx';

/** In a month of more articles a day shows so many at first. */
const manyInMonth = 400;
const shownOfDay = 20;

/** Every article of a month by days, with the month's calendar and the way to the months before it. */
export function ArchiveMonthView({ month: { month, count, days, earlier } }: { month: ArchiveMonth }) {
  const [previous] = earlier;
  const year = month.slice(0, 4);
  const ways = (place: string | undefined) => (
    <nav aria-label={listMessages.byMonth} className={`${lists.months} ${place}`}>
      <h2 className={unseen.unseen}>{listMessages.byMonth}</h2>
      <Calendar month={month} days={days.map(({ day }) => day)} />
      <MonthNumbers year={year} months={earlier} current={month} pathOf={archiveMonthPath} />
      <p className={parts.kicker}>
        <a href={archivePath}>{listMessages.otherYears}</a>
      </p>
    </nav>
  );
  return (
    <>
      <div className={lists.head}>
        <Trail steps={[[pageMessages.archive, archivePath]]} />
        <h1 id={headlineId} tabIndex={-1}>
          {monthName(month)}
        </h1>
        {previous && (
          <a href={archiveMonthPath(previous)} className={styles.previous}>
            <Icon outline={outlines.before} />
            {monthName(previous)}
          </a>
        )}
      </div>
      {ways(styles.above)}
      <div className={lists.groups}>
        {days.map((day) => (
          <DayView key={day.day} day={day} shown={count > manyInMonth ? shownOfDay : day.stories.length} />
        ))}
      </div>
      {ways(styles.beside)}
    </>
  );
}

function DayView({ day: { day, label, stories }, shown }: { day: ArchiveDay; shown: number }) {
  return (
    <section className={lists.group}>
      <div className={lists.label}>
        <h2 id={dayAnchor(day)}>{label}</h2>
        <p>{listMessages.count(stories.length)}</p>
      </div>
      <div>
        <TimedList stories={stories.slice(0, shown)} hasSections />
        {stories.length > shown && (
          <details>
            <summary>{listMessages.wholeDay(stories.length)}</summary>
            <TimedList stories={stories.slice(shown)} hasSections />
          </details>
        )}
      </div>
    </section>
  );
}
