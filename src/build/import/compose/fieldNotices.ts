import type { Notice } from '../model/notice.ts';
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
