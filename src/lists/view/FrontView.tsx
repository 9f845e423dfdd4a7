import { headlineId } from '../../ids.ts';
import { listMessages } from '../../language/current/lists.ts';
import { pageMessages } from '../../language/current/page.ts';
import { latestPath } from '../../paths.ts';
import unseen from '../../ui/Unseen.module.css';
import type { Band, Front, PaperIndex, Story } from '../model/lists.ts';
import styles from './FrontView.module.css';
import parts from './Parts.module.css';
import { SectionLink } from './SectionLink.tsx';
import { StoryView } from './StoryView.tsx';
import { TimedList } from './TimedList.tsx';

/** Of the newest so many beside a lead without a photo: both columns end near together. */
const besideText = 6;

interface FrontViewProps {
  front: Front;
  /** Absent in a paper of one article, which has no lists. */
  index: PaperIndex | undefined;
}

/** The front page of an edition: lead, seconds, the newest, a band for each section. */
export function FrontView({ front: { day, time, dateTime, lead, seconds, latest, bands }, index }: FrontViewProps) {
  const hasLatest = latest.length > 0;
  const shown = lead.photo ? latest : latest.slice(0, besideText);
  const kicker = (story: Story) =>
    story.section && (
      <p className={parts.kicker}>
        <SectionLink id={story.section} isLink={index?.sections.includes(story.section) ?? false} />
      </p>
    );
  const secondStories = seconds.length > 0 && (
    <div className={styles.seconds}>
      {seconds.map((story) => (
        <StoryView
          key={story.id}
          story={story}
          look="second"
          level={2}
          kicker={kicker(story)}
          isBrief={hasLatest && seconds.length > 2}
        />
      ))}
    </div>
  );
  return (
    <>
      <div className={styles.dayline}>
        <h1 id={headlineId} tabIndex={-1}>
          <span className={unseen.unseen}>{`${listMessages.front}, `}</span>
          {day}
        </h1>
        <p>
          {`${listMessages.updatedAt} `}
          <time dateTime={dateTime}>{time}</time>
        </p>
      </div>
      <div className={styles.top}>
        <div>
          <StoryView story={lead} look="lead" level={2} kicker={kicker(lead)} />
          {hasLatest && secondStories}
        </div>
        {hasLatest ? (
          <section className={styles.side}>
            <h2 className={parts.kicker}>
              <a href={latestPath}>{pageMessages.latest}</a>
            </h2>
            <TimedList stories={shown} />
            <p className={parts.kicker}>
              <a href={latestPath}>{listMessages.allByTime}</a>
            </p>
          </section>
        ) : (
          secondStories && <div className={styles.side}>{secondStories}</div>
        )}
      </div>
      {bands.map((band) => (
        <BandView key={band.section} band={band} />
      ))}
    </>
  );
}

function BandView({ band: { section, lead, headlines } }: { band: Band }) {
  return (
    <section className={styles.band}>
      <h2 className={parts.kicker}>
        <SectionLink id={section} isLink />
      </h2>
      <StoryView story={lead} look="band" level={3} />
      <TimedList stories={headlines} />
    </section>
  );
}
