import { alternatives } from './alternatives.ts';
import { shortLine } from './oneLine.ts';

const role = `(?:${alternatives(`nhà (?:báo|văn|thơ|giáo|nghiên cứu|khoa học|phê bình|sử học)|phóng viên|biên tập viên|luật sư|bác sĩ|tiến sĩ|thạc sĩ
  |giáo sư|phó giáo sư|chuyên gia(?: kinh tế)?|kiến trúc sư|kỹ sư|đạo diễn|nhạc sĩ|họa sĩ|doanh nhân|giảng viên|đại biểu quốc hội
  |cây bút|bạn đọc`)})`;
const roles = new RegExp(`^${role}(?:,\\s?${role})*$`, 'iu');

/** Whether a whole line says what the person named above it is: `Nhà báo`, `Tiến sĩ, bác sĩ`. */
export function isRoleLine(line: string): boolean {
  const text = shortLine(line, 60);
  return text !== undefined && roles.test(text);
}
