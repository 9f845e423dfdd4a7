import { isSameText } from '../../compose/sameText.ts';
import { bylineName } from '../../metadata/bylines.ts';
import { isPersonName } from '../../metadata/personName.ts';
import type { PageLine } from '../articleLines.ts';
import type { HeadData } from './headData.ts';

const ending = /\s[-–—|]\s(?<name>[^|–—]{2,60})$/u;

/** The name behind a page's title, `… - Tin Biển`, that stands where the author should: papers give their own there. */
export function paperOfTitle({ title = '', authors }: HeadData): string | undefined {
  const { name } = ending.exec(title.slice(-200))?.groups ?? {};
  return name !== undefined && authors.some((author) => isSameText(author, name)) ? name : undefined;
}

/** What a page says for machines, with that name as the site's; a person's is the author's where no line names another. */
export function withPaper(head: HeadData, around: readonly PageLine[]): HeadData {
  const paper = head.siteName ?? paperOfTitle(head);
  if (paper === undefined || paper === head.siteName) return head;
  const isOther = ({ text }: PageLine) => bylineName(text) !== undefined && !text.includes(paper);
  return isPersonName(paper) && !around.some(isOther) ? head : { ...head, siteName: paper };
}
