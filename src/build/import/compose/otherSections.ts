import { readSection } from '../metadata/sections.ts';
import type { Notice } from '../model/notice.ts';
import type { Section } from './composition.ts';

/**
 * An article has one section: of the lines that name another, which the head has told as read, it is said that they were dropped.
 *
 * @param named by lines of the head
 * @param chosen the id of the article's section
 */
export function tellOtherSections(
  notices: readonly Notice[],
  named: readonly string[],
  chosen: string | undefined,
  sections: readonly Section[],
): Notice[] {
  const others = new Set(named.filter((name) => readSection([name], sections) !== chosen));
  return notices.map((notice) =>
    notice.code === 'read-line' && others.has(notice.text ?? '') ? { ...notice, code: 'other-section' } : notice,
  );
}
