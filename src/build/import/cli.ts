import { readSite } from '../settings/readSite.ts';
import { readDate } from './answers.ts';
import { importAll } from './importRun.ts';
import { readSection } from './metadata/sections.ts';
import { RefusedError } from './model/notice.ts';
import { type ImportOptions, readOptions, UsageError, usage } from './options.ts';
import { readRegister } from './output/register.ts';
import { writeWhole } from './output/writeWhole.ts';
import { askerOn } from './questions.ts';
import { isDone, type Outcome } from './report/outcome.ts';
import { printOutcome, printSummary } from './report/print.ts';

const { stdin, stdout, stderr } = process;

/**
 * The command `npm run import`.
 *
 * @param args after its name
 * @returns the exit code: 0 if every input was written, was there already or is none to publish
 */
export async function runImport(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (options) return await importWith(options);
    stdout.write(`${usage}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof RefusedError)) throw error;
    stderr.write(`${error.message}\n`);
    return 2;
  }
}

async function importWith(options: ImportOptions): Promise<number> {
  const sections = readSite(process.env).sections;
  if (options.date !== undefined) readDate(options.date);
  if (options.section !== undefined && readSection([options.section], sections) === undefined)
    throw new RefusedError(`Trang không có chuyên mục “${options.section}”: xem sections trong src/site.json.`);
  const register = await readRegister(options.out);
  const ask = options.yes ? undefined : askerOn(stdin, stdout);
  const outcomes: Outcome[] = [];
  try {
    for await (const outcome of importAll(
      options.inputs,
      { options, sections, register, ask, taken: new Set() },
      options.photos,
    )) {
      outcomes.push(options.report === undefined ? withoutLines(outcome) : outcome);
      stdout.write(`${printOutcome(outcome, options.dryRun)}\n`);
    }
  } finally {
    ask?.close();
    register.save();
  }
  if (options.report !== undefined) writeReport(options.report, outcomes);
  stdout.write(`${printSummary(outcomes, options.dryRun)}\n`);
  return outcomes.length > 0 && outcomes.every(isDone) ? 0 : 1;
}

/** Thousands of articles need not stay in memory with all their lines. */
function withoutLines(outcome: Outcome): Outcome {
  return { ...outcome, lines: [], notices: [] };
}

function writeReport(file: string, outcomes: readonly Outcome[]): void {
  try {
    writeWhole(file, `${JSON.stringify({ outcomes }, undefined, 2)}\n`);
  } catch {
    throw new RefusedError(`Không ghi được báo cáo vào ${file}: kiểm tra đường dẫn và quyền ghi.`);
  }
}
