import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readSite } from '../settings/readSite.ts';
import { isLanguageTag } from './metadata/language.ts';
import { readSection } from './metadata/sections.ts';
import { RefusedError } from './model/notice.ts';
import { type ImportOptions, readOptions, UsageError, usage } from './options.ts';
import { type Register, readRegister } from './output/register.ts';
import { writeWhole } from './output/writeWhole.ts';
import { askerOn, InterruptedError } from './questions.ts';
import { isDone, type Outcome } from './report/outcome.ts';
import { printInterrupted, printOutcome, printSummary } from './report/print.ts';
import { readDate } from './run/answers.ts';
import { importAll } from './run/importRun.ts';

const { stdin, stdout, stderr } = process;

/**
 * The command `npm run import`.
 *
 * @param args after its name
 * @returns the exit code: 0 if every input was written, was there already or is none to publish; 1 if one was refused; 2 for a
 * command that cannot be run; 130 after Ctrl+C, as shells have it
 */
export async function runImport(args: readonly string[]): Promise<number> {
  stdout.on('error', ignoreClosedPipe);
  stderr.on('error', ignoreClosedPipe);
  try {
    const options = readOptions(args, callersFolder());
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
  if (options.language !== undefined && !isLanguageTag(options.language))
    throw new RefusedError(`“${options.language}” không phải mã ngôn ngữ: viết như vi hay en.`);
  checkFolders(options);
  const register = await readRegister(options.out);
  const ask = options.yes ? undefined : askerOn(stdin, stdout);
  const outcomes: Outcome[] = [];
  const interrupted = new AbortController();
  process.once('SIGINT', () => interrupted.abort());
  try {
    const run = { options, sections, register, ask, taken: new Map<string, string>() };
    for await (const outcome of importAll(options.inputs, run, options.photos)) {
      outcomes.push(options.report === undefined ? withoutLines(outcome) : outcome);
      stdout.write(`${printOutcome(outcome, options.dryRun)}\n`);
      if (interrupted.signal.aborted) break;
    }
  } catch (error) {
    if (!(error instanceof InterruptedError)) throw error;
    interrupted.abort();
  } finally {
    saveRegister(register, options.out);
  }
  if (options.report !== undefined) writeReport(options.report, outcomes);
  if (interrupted.signal.aborted) {
    stdout.write(`${printInterrupted(outcomes, options.dryRun)}\n`);
    return 130;
  }
  stdout.write(`${printSummary(outcomes, options.dryRun)}\n`);
  return outcomes.length > 0 && outcomes.every(isDone) ? 0 : 1;
}

/** npm runs scripts in the project, and keeps in `INIT_CWD` where it was called. */
function callersFolder(): string | undefined {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === 'import' && folder !== process.cwd() ? folder : undefined;
}

/** A reader of the output that goes early, as `head` does, ends no import. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** Thousands of articles need not stay in memory with all their lines. */
function withoutLines(outcome: Outcome): Outcome {
  return { ...outcome, lines: [], notices: [] };
}

/** @throws RefusedError where nothing could be written or found, or another file would be lost */
function checkFolders({ out, photos, report, inputs }: ImportOptions): void {
  if (photos !== undefined && !existsSync(photos))
    throw new RefusedError(`--photos ${photos}: không có thư mục này, kiểm tra lại đường dẫn.`);
  if (photos !== undefined && !statSync(photos).isDirectory())
    throw new RefusedError(`--photos ${photos} là một tệp, không phải thư mục: cho thư mục có ảnh.`);
  if (existsSync(out) && !statSync(out).isDirectory())
    throw new RefusedError(`--out ${out} là một tệp, không phải thư mục: cho một thư mục.`);
  if (report === undefined || !existsSync(report)) return;
  if (inputs.some((input) => resolve(input) === resolve(report)) || !isReport(report))
    throw new RefusedError(`--report ${report} là tệp đã có, không phải báo cáo cũ: cho tên khác để không mất tệp ấy.`);
}

function isReport(file: string): boolean {
  try {
    return Array.isArray(JSON.parse(readFileSync(file, 'utf8')).outcomes);
  } catch {
    return false;
  }
}

function saveRegister(register: Register, out: string): void {
  try {
    register.save();
  } catch {
    throw new RefusedError(`Không ghi được vào thư mục ${out}: kiểm tra quyền ghi và chỗ trống trên đĩa.`);
  }
}

function writeReport(file: string, outcomes: readonly Outcome[]): void {
  try {
    writeWhole(file, `${JSON.stringify({ outcomes }, undefined, 2)}\n`);
  } catch {
    throw new RefusedError(`Không ghi được báo cáo vào ${file}: kiểm tra đường dẫn và quyền ghi.`);
  }
}
