import { foldText } from '../../language/foldText.ts';

/** What stands for a keyword in addresses: `Đồng Nai` is `dong-nai`; empty for one without a Latin letter or a digit, which has no page. */
export function topicSlug(keyword: string): string {
  return foldText(keyword)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
