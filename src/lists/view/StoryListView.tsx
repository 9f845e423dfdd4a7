import { headlineId } from '../../ids.ts';
import { listMessages } from '../../language/current/lists.ts';
import { monthName } from '../../language/listDates.ts';
import { homePath } from '../../paths.ts';
import type { StoryList } from '../model/lists.ts';
import { subjectPath } from '../model/subjectPath.ts';
import lists from './Lists.module.css';
import { MonthIndex } from './MonthIndex.tsx';
import { StoryView } from './StoryView.tsx';
import { subjectName } from './subjectName.ts';
import { TimedList } from './TimedList.tsx';
import { Trail } from './Trail.tsx';

/** The newest articles of a section, a topic or the paper, or all of one month, in groups; then the way to its other months. */
export function StoryListView({ list: { subject, month, count, groups, months } }: { list: StoryList }) {
  const name = subjectName(subject);
  // By time, as in the archive: of the whole paper, and of one month.
  const isTimed = subject.of === 'latest' || month !== undefined;
  return (
    <>
      <div className={lists.head}>
        <Trail
          steps={[
            [listMessages.front, homePath],
            ...(subject.of === 'topic' ? [[listMessages.topic] as const] : []),
            ...(month ? [[name, subjectPath(subject)] as const] : []),
          ]}
        />
        <h1 id={headlineId} tabIndex={-1}>
          {month ? monthName(month) : name}
        </h1>
        {count > 0 && <p>{listMessages.newestFirst(count)}</p>}
      </div>
      <div className={lists.groups}>
        {groups.length === 0 && <p className={lists.empty}>{listMessages.noneInList}</p>}
        {groups.map(({ label, stories }, place) => (
          <section key={label} className={lists.group}>
            <div className={lists.label}>
              <h2>{label}</h2>
            </div>
            {isTimed ? (
              <TimedList stories={stories} hasSections={subject.of !== 'section'} />
            ) : (
              <ol>
                {stories.map((story, index) => (
                  <li key={story.id}>
                    <StoryView story={story} look={place + index === 0 ? 'first' : 'item'} level={3} />
                  </li>
                ))}
              </ol>
            )}
          </section>
        ))}
      </div>
      {(months || month) && (
        <MonthIndex months={months ?? []} current={month} pathOf={(other) => subjectPath(subject, other)} />
      )}
    </>
  );
}
