import type { ReactNode } from 'react';
import { pageMessages } from '../../language/current/page.ts';
import { languageAttributes } from '../../language/languageAttributes.ts';
import type { Story } from '../model/lists.ts';
import { StoryLink } from './StoryLink.tsx';
import { StoryPhotoLink } from './StoryPhotoLink.tsx';
import row from './StoryRow.module.css';
import { StoryTime } from './StoryTime.tsx';
import styles from './StoryView.module.css';

/** Headlines of more letters are set one size smaller. */
const longHeadline = 90;

/** How wide each look shows its photo; see `StoryView.module.css` and the grids around it. A look without has no photo. */
const photoWidths = {
  lead: '(min-width: 74rem) 42.5rem, (min-width: 64rem) 57vw, calc(100vw - 2.5rem)',
  second: undefined,
  band: '(min-width: 74rem) 28.25rem, (min-width: 64rem) 36vw, (min-width: 48rem) 50vw, calc(100vw - 2.5rem)',
  first:
    '(min-width: 74rem) 42.5rem, (min-width: 64rem) calc(100vw - 31.5rem), (min-width: 48rem) calc(100vw - 17.25rem), calc(100vw - 2.5rem)',
  item: '9.5rem',
};

interface StoryViewProps {
  story: Story;
  look: keyof typeof photoWidths;
  /** Of its headline: 3 under the heading of a part. */
  level: 2 | 3;
  kicker?: ReactNode;
  /** Whether it has no standfirst though there is one. */
  isBrief?: boolean;
}

/** A story with headline, photo, standfirst and date; all but the headline may be absent. */
export function StoryView({ story, look, level, kicker, isBrief = false }: StoryViewProps) {
  const Heading = `h${level}` as const;
  const length = story.headline.length > longHeadline ? styles.long : '';
  const sizes = photoWidths[look];
  const hasStandfirst = story.description !== undefined && !isBrief;
  // A lead is offered to be saved whatever it has.
  const isSavable = hasStandfirst || look === 'lead';
  return (
    <article
      className={`${row.story} ${styles[look]}`}
      data-story={story.id}
      data-minutes={story.readingMinutes}
      data-savable={isSavable || undefined}
    >
      {kicker}
      <Heading className={`${styles.headline} ${length}`}>
        <StoryLink story={story} />
      </Heading>
      {sizes && <StoryPhotoLink story={story} className={styles.photo} sizes={sizes} isFirst={look === 'lead'} />}
      {hasStandfirst && (
        <p className={styles.standfirst} {...languageAttributes(story.inLanguage)}>
          {story.description}
        </p>
      )}
      <p className={`${row.row} ${styles.meta} ${isSavable ? row.savable : ''}`}>
        <StoryTime story={story} />
        {(look === 'lead' || look === 'band') && <span>{pageMessages.readingTime(story.readingMinutes)}</span>}
      </p>
    </article>
  );
}
