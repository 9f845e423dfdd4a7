import type { Composition, Section } from '../compose/composition.ts';
import type { Answered } from '../compose/finishArticle.ts';
import type { DateDoubt } from '../metadata/chooseDates.ts';
import { homeTime } from '../metadata/instant.ts';
import { parseDate } from '../metadata/parseDate.ts';
import { readSection } from '../metadata/sections.ts';
import { type Notice, RefusedError } from '../model/notice.ts';
import type { ImportOptions } from '../options.ts';
import type { Asker } from '../questions.ts';

/** What the answers come from. */
export interface AnswerSources {
  options: Pick<ImportOptions, 'date' | 'section' | 'language' | 'yes'>;
  sections: readonly Section[];
  /** Undefined where nobody can be asked. */
  ask: Asker | undefined;
}

/**
 * Fills in what the input does not say, from the options or by asking.
 *
 * @throws RefusedError that names the option which is missing
 */
export async function answer(composition: Composition, from: AnswerSources): Promise<Answered> {
  if (composition.blocks.length === 0)
    throw new RefusedError('Không tìm thấy thân bài: kiểm tra lại tệp, hoặc chép chữ của bài ra một tệp .txt.');
  const headline = composition.headline ?? (await askHeadline(composition, from));
  const { datePublished, notices } = await answerDate(composition, from);
  const section = composition.section ?? sectionOf(from);
  const { language } = from.options;
  return {
    ...composition,
    headline,
    datePublished,
    ...(section && { section }),
    ...(language && { language }),
    notices: [...composition.notices, ...notices],
  };
}

async function askHeadline({ longFirstLine }: Composition, { ask }: AnswerSources): Promise<string> {
  const why = longFirstLine === undefined ? '' : ` (dòng đầu dài ${longFirstLine} ký tự, quá dài để làm tít)`;
  const headline = await ask?.text(`Không tìm thấy tít bài${why}. Tít là gì?`);
  if (!headline)
    throw new RefusedError(
      `Không tìm thấy tít bài${why}: viết tít làm dòng đầu của tệp, hay điền tít của bài trong bản xuất, rồi nhập lại.`,
    );
  return headline.normalize('NFC');
}

const dateDoubts: Record<DateDoubt['kind'], string> = {
  weekday: 'Thứ không khớp với ngày',
  'other-day': 'Một dòng của bài ghi ngày khác',
  impossible: 'Một dòng của bài ghi ngày giờ không có trong lịch',
};

async function answerDate(composition: Composition, from: AnswerSources) {
  const { datePublished, dateDoubt } = composition;
  const { ask, options } = from;
  if (datePublished === undefined) return { datePublished: await missingDate(from), notices: [] };
  if (!dateDoubt) return { datePublished, notices: [] };
  const why = dateDoubts[dateDoubt.kind];
  const taken = homeTime(datePublished);
  const doubt = `${why} (“${dateDoubt.text}”)`;
  const notices: Notice[] = [{ code: 'date-doubtful', text: dateDoubt.text, result: `${why}; đã lấy ${taken}` }];
  if (options.yes || (await ask?.confirm(`${doubt}. Lấy ${taken}?`))) return { datePublished, notices };
  if (options.date !== undefined) return { datePublished: readDate(options.date), notices: [] };
  const given = ask && (await askDate(ask, 'Ngày đăng đúng là ngày nào'));
  if (given !== undefined) return { datePublished: given, notices: [] };
  throw new RefusedError(`${doubt}: sửa trong tệp, hoặc thêm --yes để lấy ${taken}, hay --date để cho ngày khác.`);
}

async function missingDate({ ask, options }: AnswerSources): Promise<string> {
  if (options.date !== undefined) return readDate(options.date);
  const given = ask && (await askDate(ask, 'Không tìm thấy ngày đăng. Ngày nào'));
  if (given !== undefined) return given;
  throw new RefusedError('Không tìm thấy ngày đăng: thêm --date, chẳng hạn --date "5/7/2021 09:57".');
}

/** Asks until the answer is a date; an empty answer leaves the date unknown. */
async function askDate(ask: Asker, question: string): Promise<string | undefined> {
  for (let asked = `${question} (chẳng hạn 5/7/2021 09:57)?`; ; asked = 'Viết như 5/7/2021 09:57:') {
    const given = await ask.text(asked);
    if (!given) return undefined;
    const date = parseDate(given);
    if (date) return date.instant;
  }
}

/**
 * A date that a person gave.
 *
 * @throws RefusedError if it is none
 */
export function readDate(text: string): string {
  const date = parseDate(text);
  if (!date)
    throw new RefusedError(`“${text}” không phải ngày: viết như 5/7/2021 09:57 hay 2021-07-05T09:57:00+07:00.`);
  return date.instant;
}

function sectionOf({ options, sections }: AnswerSources): string | undefined {
  return options.section === undefined ? undefined : readSection([options.section], sections);
}
