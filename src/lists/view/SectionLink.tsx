import { sectionPath } from '../../paths.ts';
import { sectionName } from './sections.ts';

/**
 * The name of a section, as the link to its page.
 *
 * @param props.isLink false where the paper has no such page
 */
export function SectionLink({ id, isLink }: { id: string; isLink: boolean }) {
  const name = sectionName(id);
  return isLink ? <a href={sectionPath(id)}>{name}</a> : name;
}
