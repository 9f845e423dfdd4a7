import { languageAttributes } from '../../language/languageAttributes.ts';
import { articlePath } from '../../paths.ts';
import type { Headline } from '../model/lists.ts';

/** A headline in its language, as the link to its article. */
export function StoryLink({ story: { id, inLanguage, headline } }: { story: Headline }) {
  return (
    <a href={articlePath(id)} {...languageAttributes(inLanguage)}>
      {headline}
    </a>
  );
}
