import { pageMessages } from '../../language/current/page.ts';
import { languageAttributes } from '../../language/languageAttributes.ts';
import { articlePath, sectionPath, topicPath } from '../../paths.ts';
import { Icon, outlines } from '../../ui/Icon.tsx';
import type { Headline, Onward } from '../model/lists.ts';
import styles from './OnwardLinks.module.css';
import { StoryLink } from './StoryLink.tsx';
import { StoryPhotoLink } from './StoryPhotoLink.tsx';
import row from './StoryRow.module.css';
import { StoryTime } from './StoryTime.tsx';
import { sectionName } from './sections.ts';

interface OnwardLinksProps {
  onward: Onward;
  /** The id of the article's section, if it has one. */
  section: string | undefined;
}

/** Where an article's end leads: to related articles, its topics, and its neighbours in the section. */
export function OnwardLinks({ onward: { related, topics, newer, older }, section }: OnwardLinksProps) {
  return (
    <>
      {related && (
        <nav aria-label={pageMessages.related} className={styles.part}>
          <h2>{pageMessages.related}</h2>
          <ul>
            {related.map((story) => (
              <li
                key={story.id}
                data-story={story.id}
                data-minutes={story.readingMinutes}
                className={`${row.story} ${styles.story}`}
              >
                <h3>
                  <StoryLink story={story} />
                </h3>
                <p className={row.row}>
                  <StoryTime story={story} />
                  {story.section && <span>{sectionName(story.section)}</span>}
                </p>
                <StoryPhotoLink story={story} className={styles.photo} sizes="7.5rem" />
              </li>
            ))}
          </ul>
        </nav>
      )}
      {topics && (
        <nav aria-label={pageMessages.topics} className={`${styles.part} ${styles.topics}`}>
          <span aria-hidden="true">{pageMessages.topics}</span>
          {topics.map(({ slug, name }) => (
            <a key={slug} href={topicPath(slug)}>
              {name}
            </a>
          ))}
        </nav>
      )}
      {section && (newer || older) && (
        <nav aria-label={pageMessages.inSection(sectionName(section))} className={`${styles.part} ${styles.section}`}>
          <h2>
            <a href={sectionPath(section)}>{pageMessages.inSection(sectionName(section))}</a>
          </h2>
          <div className={styles.neighbours}>
            {newer && <Neighbour story={newer} words={pageMessages.newerArticle} outline={outlines.before} />}
            {older && (
              <Neighbour
                story={older}
                words={pageMessages.olderArticle}
                outline={outlines.after}
                className={styles.older}
              />
            )}
          </div>
        </nav>
      )}
    </>
  );
}

interface NeighbourProps {
  story: Headline;
  words: string;
  outline: string;
  className?: string | undefined;
}

function Neighbour({ story: { id, inLanguage, headline }, words, outline, className }: NeighbourProps) {
  return (
    <a href={articlePath(id)} className={className} data-story={id}>
      <span>
        <Icon outline={outline} />
        {words}
      </span>
      <b {...languageAttributes(inLanguage)}>{headline}</b>
    </a>
  );
}
