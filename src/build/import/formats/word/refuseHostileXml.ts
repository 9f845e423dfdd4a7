import { RefusedError } from '../../model/notice.ts';

/** Elements within each other; tables in tables in Word come to 30. */
const deepest = 400;

/** Tags of one part; a page of text has some 500. */
const mostTags = 150_000;

/** Fields within each other, as links in a table of contents are. For each run mammoth looks at all that are open. */
const mostOpenFields = 100;

const tooLong = 'Tệp Word quá dài (hơn 150.000 thẻ, chừng 300 trang): hãy tách mỗi bài một tệp.';

/**
 * Looks through the XML of a Word file before it is parsed: parsers expand entities, and take time and stack for each level.
 *
 * @throws RefusedError for a document type, elements or fields nested too deep, or more than 150,000 tags
 */
export function refuseHostileXml(xml: string, name: string): void {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml)) {
    throw new RefusedError(`Phần ${name} của tệp Word có khai báo DOCTYPE, có thể là tệp phá hoại: không mở.`);
  }
  refuseOpenFields(xml, name);
  let depth = 0;
  let tags = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    tags += 1;
    if (tags > mostTags) throw new RefusedError(tooLong);
    const next = xml[at + 1];
    if (next === '/') depth -= 1;
    else if (next !== '!' && next !== '?' && !isEmpty(xml, at)) depth += 1;
    if (depth > deepest) throw new RefusedError(`Phần ${name} của tệp Word lồng nhau quá ${deepest} lớp: không mở.`);
  }
}

function refuseOpenFields(xml: string, name: string): void {
  let open = 0;
  for (const [, kind] of xml.matchAll(/fldCharType\s*=\s*["'](begin|end)["']/gu)) {
    open += kind === 'begin' ? 1 : -1;
    if (open > mostOpenFields)
      throw new RefusedError(`Phần ${name} của tệp Word lồng quá ${mostOpenFields} trường: không mở.`);
  }
}

function isEmpty(xml: string, at: number): boolean {
  const end = xml.indexOf('>', at);
  return end > 0 && xml[end - 1] === '/';
}
