import { checkArticle, checkArticles } from '../../check/checkArticles.ts';
import { formatIssue } from '../../check/issue.ts';
import { RefusedError } from '../model/notice.ts';

/** So many issues are told: one fault often makes many. */
const told = 3;

/**
 * The check of the build on an article that is about to be written. Its photos have been looked at already, and no other file
 * of the site is named by it.
 *
 * @throws RefusedError with what the build would say
 */
export function checkImported(file: string, text: string): void {
  const bare = withoutPhotos(text);
  const named = bare === text ? { issues: [] } : checkArticle(file, text);
  const issues = [
    ...('issues' in named ? named.issues : []),
    ...checkArticles([{ file, text: bare }], () => false).issues,
  ];
  if (issues.length > 0)
    throw new RefusedError(`Bài không hợp lệ: ${issues.slice(0, told).map(formatIssue).join('; ')}`);
}

/** Line by line, so that issues keep their places. */
function withoutPhotos(text: string): string {
  return text.replace(/"images": \[\s*\{\s*"photo": "[^"]*"\s*\}\s*\]/gu, '"images": []');
}
