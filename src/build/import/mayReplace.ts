import { shownChanges } from './report/changes.ts';
import type { Run } from './runState.ts';

/** What would be replaced. */
export interface Replacement {
  file: string;
  /** It, or a photo of it, is not as the command wrote it. */
  isEdited: boolean;
  changes: readonly string[];
}

/**
 * Asks whether a file may be replaced, where there is somebody to ask.
 *
 * @returns why it stays as it is, and what to do; undefined if it may be replaced
 */
export async function whyKept(
  { file, isEdited, changes }: Replacement,
  { ask, options }: Run,
): Promise<string | undefined> {
  const what = isEdited ? 'đã được sửa tay hay không do lệnh này ghi' : 'được nhập từ một bản cũ hơn';
  if (ask && !options.yes) {
    const question = `${shownChanges(changes).join('\n')}\n${file} ${what}. Ghi đè bằng bản mới (dòng +)?`;
    return (await ask.confirm(question)) ? undefined : `Giữ nguyên ${file}.`;
  }
  if (!isEdited && options.yes) return undefined;
  const way = isEdited ? 'chạy lệnh trên cửa sổ lệnh, không có --yes, để được hỏi' : 'thêm --yes để ghi đè';
  return `${file} ${what}, nên giữ nguyên; ${way}. Khác nhau:`;
}
