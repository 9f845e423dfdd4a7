import { isSameText } from '../../compose/sameText.ts';
import { withAncestors } from '../../html/ancestors.ts';
import { isDateLine } from '../../metadata/dateLine.ts';
import { isProse, type PageLine } from '../articleLines.ts';
import { isLink } from '../lineKinds.ts';
import { namesOf } from '../places.ts';

/** In characters. */
const shortest = 10;
const longest = 200;

/**
 * The headline of a page that marks none and has the site's name as its title: the line above the text in a place that is named
 * so. Undefined where a line of the page says what its title does.
 *
 * @param title of the page without the paper's name
 */
export function namedHeadline(lines: readonly PageLine[], title: string | undefined): string | undefined {
  if (title !== undefined && lines.some(({ text }) => isSameText(text, title))) return undefined;
  const first = lines.findIndex((line) => isProse(line) && !isNamed(line));
  const named = lines.slice(0, Math.max(0, first)).filter((line) => isNamed(line) && mayBeHeadline(line));
  // Several are the titles of a list.
  return named.length === 1 ? named[0]?.text : undefined;
}

function mayBeHeadline(line: PageLine): boolean {
  const { text, place } = line;
  if (place === 'furniture' || isLink(line) || isDateLine(text)) return false;
  return text.length >= shortest && text.length <= longest && text.includes(' ');
}

const headlineNames = /^(?:title|headline|tieude|tit|tieu)$/u;
/** Names of what else has a title. */
const otherNames = /^(?:site|page|box|section|cate|category|widget|menu|block|logo|sub|chuyenmuc)$/u;

/** Whether the element around a line, or the one around that, is named as a headline's. */
function isNamed({ parent, nodes: [node] }: PageLine): boolean {
  const around = [...(node && 'tagName' in node ? [node] : []), ...withAncestors(parent)].slice(0, 2);
  const named = around.flatMap((up) => ('tagName' in up && up.tagName !== 'body' ? namesOf(up) : []));
  return named.some((name) => headlineNames.test(name)) && !named.some((name) => otherNames.test(name));
}
