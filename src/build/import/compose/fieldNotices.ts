import { readSection } from '../metadata/sections.ts';
import type { Manuscript } from '../model/manuscript.ts';
import type { Notice } from '../model/notice.ts';
import type { Section } from './composition.ts';
import { comparable } from './sameText.ts';

/**
 * Notices that agree with the article's fields: a line whose words are the headline or the standfirst was not dropped, and a
 * section that the site has not may be a keyword.
 */
export function agreeingNotices(notices: readonly Notice[], { headline, description, keywords }: Fields): Notice[] {
  const fields = new Set([headline, description].flatMap((text) => (text ? [comparable(text)] : [])));
  const words = new Set(keywords.map(comparable));
  return notices.flatMap((notice): Notice[] => {
    const text = comparable(notice.text ?? '');
    if (notice.code === 'dropped-furniture' && fields.has(text)) return [];
    if (notice.code === 'unknown-section' && words.has(text)) return [{ ...notice, code: 'section-as-keyword' }];
    return [notice];
  });
}

interface Fields {
  headline?: string | undefined;
  description?: string | undefined;
  keywords: readonly string[];
}

/**
 * Tells the sections that an input names and the article has neither as its section nor as a keyword. A page names sections that
 * it may be in: of those only the likeliest is told, where the site has none of them.
 *
 * @param named the likeliest first
 */
export function sectionNotices(
  named: readonly string[],
  { section, keywords }: { section: string | undefined; keywords: readonly string[] },
  sections: readonly Section[],
  kind: Manuscript['kind'],
): Notice[] {
  const words = new Set(keywords.map(comparable));
  const names = [...new Set(named)];
  const likeliest = section === undefined ? names.slice(0, 1) : [];
  const others = kind === 'page' ? [] : names.slice(likeliest.length).filter((name) => !words.has(comparable(name)));
  return [...likeliest, ...others].flatMap((text): Notice[] => {
    const own = readSection([text], sections);
    if (own === undefined) return [{ code: 'unknown-section', text }];
    return own === section ? [] : [{ code: 'other-section', text }];
  });
}
