import { splitNames } from './bylines.ts';
import { shortLine } from './oneLine.ts';
import { isAnyName, isPersonName } from './personName.ts';

const labelled =
  /^(?:biên tập(?: viên)?|btv|hiệu đính|(?:người )?(?:kiểm )?duyệt(?: bài| tin)?|edited by|editors?)\s?(?::|(?<=by)\s)\s?(?<names>.+)$/iu;
/** What approves a text. */
const office =
  /^(?:phó )?(?:tổng biên tập|tbt|trưởng ban|tổng thư ký tòa soạn|thư ký tòa soạn|ban|giám đốc)\s(?=\p{Lu})/iu;
const noted = /^(?<names>[^()]+?)\s?\((?:biên tập|hiệu đính)\)$/iu;

/** Whether a whole line names who edited or approved a text, `Biên tập: Lê Thu`: an editor is no author. */
export function isEditorLine(text: string): boolean {
  const line = shortLine(text, 80);
  const names = line && (labelled.exec(line) ?? noted.exec(line))?.groups?.names;
  return !!names && splitNames(names).every((name) => isAnyName(name) || isPersonName(name.replace(office, '')));
}
