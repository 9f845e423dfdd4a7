import { foldText } from '../../../language/foldText.ts';
import { oneLine } from './oneLine.ts';

/**
 * The id of the section of the site that the first fitting name means, however it is written: `THỜI SỰ`, `thoi-su`,
 * `Trang chủ > Thời sự > Chính trị`.
 */
export function readSection(
  names: readonly string[],
  sections: readonly { id: string; name: string }[],
): string | undefined {
  const ids = new Map(sections.flatMap(({ id, name }) => [[key(name), id] as const, [key(id), id] as const]));
  for (const name of names) {
    for (const part of [name, ...parts(name)]) {
      const id = ids.get(key(part));
      if (id !== undefined) return id;
    }
  }
  return undefined;
}

/** The narrowest part of a path first. */
function parts(name: string): string[] {
  return name
    .slice(0, 200)
    .split(/[>»|/,›]|\s[-–—]\s/u)
    .reverse();
}

function key(name: string): string {
  return foldText(oneLine(name.slice(0, 200)))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Sections that Vietnamese newspapers have, folded. */
const usual = new Set(
  foldedList(`thời sự | chính trị | xã hội | thế giới | quốc tế | kinh tế | kinh doanh | tài chính | chứng khoán | bất động sản | pháp luật
    | an ninh | quốc phòng | giáo dục | tuyển sinh | văn hóa | văn nghệ | giải trí | thể thao | bóng đá | sức khỏe | y tế | đời sống | gia đình
    | du lịch | ẩm thực | khoa học | công nghệ | số hóa | xe | ô tô xe máy | giao thông | môi trường | nông nghiệp | phóng sự | ký sự | ghi chép | điều tra | bạn đọc
    | ý kiến | góc nhìn | bình luận | tâm sự | trang chủ | trong nước | địa phương | nhịp sống | thị trường | doanh nghiệp | multimedia | video | ảnh`),
);

/** Of a section's name. */
const mostWords = 3;

/** Whether a whole line names a section, or a path of them, as stands above headlines: of the site, or those that papers have. */
export function isSectionName(line: string, sections: readonly { name: string }[]): boolean {
  if (line.length > 60) return false;
  const isName = (folded: string) => usual.has(folded) || sections.some(({ name }) => foldText(name).trim() === folded);
  const path = foldText(line).replace(/^[\s>»›|]+|[\s>»›|]+$/gu, '');
  // An arrow leads from a section to one that only this paper has.
  const [wide = '', narrow = ''] = path.split(/\s[>»›]\s/u);
  if (isName(wide) && narrow !== '' && narrow.split(' ').length <= mostWords) return true;
  return isName(path) || path.split(/\s*[>»›|/]\s*|\s[-–—]\s/u).every(isName);
}

function foldedList(names: string): string[] {
  return names.split('|').map((name) => foldText(name.trim()));
}
