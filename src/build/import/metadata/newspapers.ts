import { items } from './alternatives.ts';
import { shortLine } from './oneLine.ts';

/** Newspapers of Vietnam whose names are ordinary words, without `Báo` before them, in lower case. */
const names = new Set(
  items(`an ninh thủ đô|biên phòng|bóng đá|công an nhân dân|công an tp.hcm|công lý|công thương|công thương việt nam|đại biểu nhân dân
    |đại đoàn kết|đầu tư|đời sống & pháp luật|đời sống và pháp luật|doanh nhân sài gòn|gia đình & xã hội|giao thông|giáo dục & thời đại
    |giáo dục và thời đại|hà nội mới|hànộimới|hải quan|khoa học & đời sống|khoa học và đời sống|kiểm sát|kinh tế & đô thị|kinh tế sài gòn|kinh tế và đô thị
    |lao động|lao động thủ đô|một thế giới|người đô thị|người đưa tin|người lao động|nhà báo & công luận|nhà báo và công luận|nhân dân
    |nông nghiệp việt nam|nông thôn ngày nay|pháp luật|pháp luật tp.hcm|pháp luật việt nam|phụ nữ|phụ nữ tp.hcm|phụ nữ thủ đô|phụ nữ việt nam
    |quân đội nhân dân|sài gòn giải phóng|sài gòn tiếp thị|sức khỏe & đời sống|sức khỏe đời sống|sức khỏe và đời sống|tài nguyên & môi trường
    |tài nguyên và môi trường|thanh niên|thanh tra|thể thao & văn hóa|thể thao và văn hóa|thời báo tài chính|tiền phong|tin tức|tri thức|tuổi trẻ
    |tuổi trẻ cười|tuổi trẻ thủ đô|văn hóa|văn nghệ|xây dựng`),
);

/** Whether a whole line is the name of a newspaper, which its words alone do not tell: `Tuổi Trẻ`. */
export function isNewspaper(line: string): boolean {
  const name = shortLine(line, 40)?.toLowerCase();
  return name !== undefined && names.has(name);
}
