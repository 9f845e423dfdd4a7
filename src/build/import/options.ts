import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What `npm run import` was asked for. */
export interface ImportOptions {
  /** Folder that the command was called in, absolute, where that is not where it runs. */
  from?: string;
  /** Files and folders. */
  inputs: string[];
  /** Folder of the articles. */
  out: string;
  /** Folder of the originals of photos; each article has its own below. */
  photosOut: string;
  /** Where the pictures of an export lie. */
  photos?: string;
  /** Where the input has none, in any form that papers print. */
  date?: string;
  section?: string;
  language?: string;
  dryRun: boolean;
  /** File for the report as JSON. */
  report?: string;
  /** Ask nothing: what was guessed is taken. */
  yes: boolean;
}

/** The command line is wrong; the message is its sentence. */
export class UsageError extends Error {
  override name = 'UsageError';
}

const flags = {
  out: { type: 'string' },
  photos: { type: 'string' },
  date: { type: 'string' },
  section: { type: 'string' },
  language: { type: 'string' },
  report: { type: 'string' },
  'dry-run': { type: 'boolean' },
  yes: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** How the command is used, for the terminal. */
export const usage = `Cách dùng: npm run import -- <tệp hoặc thư mục>… [tùy chọn]

  --out THƯ_MỤC       nơi ghi bài (mặc định src/articles; ảnh gốc vào src/photos)
  --photos THƯ_MỤC    nơi có ảnh của bản xuất
  --date NGÀY         ngày đăng khi đầu vào không ghi, chẳng hạn "5/7/2021 09:57"
  --section MỤC       chuyên mục, theo id hoặc tên trong src/site.json
  --language MÃ       ngôn ngữ của bài, chẳng hạn vi
  --dry-run           chỉ báo cáo, không ghi gì
  --report TỆP.json   ghi cả báo cáo ra tệp
  --yes               không hỏi gì: nhận mọi điều đã đoán`;

/**
 * Reads the command line.
 *
 * @param from folder that relative paths begin in, if it is not where the command runs
 * @returns undefined if only help was asked for
 * @throws UsageError
 */
export function readOptions(args: readonly string[], from?: string): ImportOptions | undefined {
  const { values, positionals } = parse(args);
  if (values.help) return undefined;
  refuseEmpty(values, positionals);
  if (positionals.length === 0) throw new UsageError(`Chưa có tệp nào để nhập.\n\n${usage}`);
  const { out, photos, date, section, language, report } = values;
  const at = (path: string) => (from === undefined ? path : resolve(from, path));
  return {
    ...(from !== undefined && { from }),
    inputs: positionals.map(at),
    out: out === undefined ? 'src/articles' : at(out),
    photosOut: out === undefined ? 'src/photos' : at(`${out}/photos`),
    ...(photos !== undefined && { photos: at(photos) }),
    ...(date !== undefined && { date }),
    ...(section !== undefined && { section }),
    ...(language !== undefined && { language }),
    ...(report !== undefined && { report: at(report) }),
    dryRun: values['dry-run'] ?? false,
    yes: values.yes ?? false,
  };
}

/** A variable of the shell without a value gives an empty name, which would be the working folder. */
function refuseEmpty(values: Readonly<Record<string, string | boolean>>, positionals: readonly string[]): void {
  const isEmpty = (value: unknown) => typeof value === 'string' && value.trim() === '';
  const option = Object.keys(values).find((key) => isEmpty(values[key]));
  if (option !== undefined) throw new UsageError(`Tùy chọn --${option} cần một giá trị.\n\n${usage}`);
  if (positionals.some(isEmpty))
    throw new UsageError(`Có một tên tệp để trống: biến trong lệnh chưa có giá trị?\n\n${usage}`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${sentenceOf(error)}\n\n${usage}`);
  }
}

/** parseArgs speaks English; its codes are stable (Node's documentation, `util.parseArgs`). */
function sentenceOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = /'(--?[^\s'<=]+)/u.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Không có tùy chọn ${option}.`;
  return `Tùy chọn ${option} ${/argument missing/u.test(message) ? 'cần một giá trị' : 'không nhận giá trị'}.`;
}
