import { shownChanges } from '../report/changes.ts';
import type { Run } from './runState.ts';

/** What would be replaced. */
export interface Replacement {
  file: string;
  /** It, or a photo of it, is not as the command wrote it. */
  isEdited: boolean;
  /** The input that it came from, where that is another. */
  owner?: string | undefined;
  changes: readonly string[];
}

/**
 * Asks whether a file may be replaced, where there is somebody to ask.
 *
 * @returns why it stays as it is, and what to do; undefined if it may be replaced
 */
export async function whyKept(
  { file, isEdited, owner, changes }: Replacement,
  { ask, options }: Run,
): Promise<string | undefined> {
  const origin = owner === undefined ? 'được nhập từ một bản cũ hơn' : `được nhập từ tệp khác (${owner})`;
  const what = isEdited ? 'đã được sửa tay hay không do lệnh này ghi' : origin;
  const mustAsk = isEdited || owner !== undefined;
  if (ask && !options.yes) {
    const question = `${shownChanges(changes).join('\n')}\n${file} ${what}. Ghi đè bằng bản mới (dòng +)?`;
    return (await ask.confirm(question)) ? undefined : `Giữ nguyên ${file}.`;
  }
  if (!mustAsk && options.yes) return undefined;
  const way = mustAsk ? 'chạy lệnh trên cửa sổ lệnh, không có --yes, để được hỏi' : 'thêm --yes để ghi đè';
  return `${file} ${what}, nên giữ nguyên; ${way}. Khác nhau:`;
}
