import type { Story } from '../model/lists.ts';
import { StoryLink } from './StoryLink.tsx';
import row from './StoryRow.module.css';
import { StoryTime } from './StoryTime.tsx';
import { sectionName } from './sections.ts';
import styles from './TimedList.module.css';

interface TimedListProps {
  stories: readonly Story[];
  /** Whether each row says its section. */
  hasSections?: boolean;
}

/** Stories as rows, each beside its date. */
export function TimedList({ stories, hasSections = false }: TimedListProps) {
  return (
    <ol className={hasSections ? `${styles.list} ${styles.sections}` : styles.list}>
      {stories.map((story) => (
        <li key={story.id} className={row.story} data-story={story.id} data-minutes={story.readingMinutes}>
          <StoryTime story={story} />
          <div>
            <h3>
              <StoryLink story={story} />
            </h3>
            <p className={`${row.row} ${row.timed}`}>
              {hasSections && story.section && <span>{sectionName(story.section)}</span>}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
