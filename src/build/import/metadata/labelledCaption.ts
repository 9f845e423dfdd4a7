import { alternatives } from './alternatives.ts';

const label = /^(?:Ảnh|Hình)\s?:\s?(?<words>\S.*)$/u;

const givenBy =
  /cung cấp|chụp(?! ảnh)|cắt từ|tư liệu|internet|minh h[ọo][aạ]|facebook|sưu tầm|nhân vật|bạn đọc|độc giả|tác giả|lưu trữ|courtesy|provided|supplied/iu;

/** What begins the name of an office, a firm or a paper that gives photos; such names have words in lower case. */
const offices = new RegExp(
  `^(?:${alternatives(`báo|tạp chí|đài|thông tấn|cổng thông tin|trang|công an|cảnh sát|bộ|sở|cục|chi cục|tổng cục|vụ|ban|phòng|văn phòng
  |trung tâm|bệnh viện|viện|trường|đại học|hội|liên đoàn|câu lạc bộ|công ty|tập đoàn|ngân hàng|quân khu|quân đội|hải quân|biên phòng
  |vườn quốc gia|khu bảo tồn|hạt kiểm lâm|kiểm lâm|bảo tàng|thư viện|đoàn|tòa án|cơ quan|ủy ban|đại sứ quán|gia đình|người dân`)})\\s`,
  'iu',
);

/** In words: the longest name of an office, and the most of them in lower case. */
const longestOffice = 9;
const mostLower = 5;

/** Whether a text tells who gave a photo: names, an office, or words such as `nhân vật cung cấp`. */
export function isGiver(text: string): boolean {
  return givenBy.test(text) || text.split(/[\s/,&+-]+/u).every(isNameWord);
}

function isNameWord(word: string): boolean {
  return /^[^\p{Ll}]|^(?:và|and|de|van|von|via)$|\.\w/u.test(word);
}

/** The words of a line `Ảnh: …` where they tell what the photo shows and not who gave it; undefined of every other line. */
export function labelledCaption(line: string): string | undefined {
  const words = label.exec(line)?.groups?.words;
  return words === undefined || isGiver(words) || isOffice(words) || !words.includes(' ') ? undefined : words;
}

function isOffice(text: string): boolean {
  const words = text.split(' ');
  const lower = words.filter((word) => /^\p{Ll}/u.test(word));
  return offices.test(text) && words.length <= longestOffice && lower.length <= mostLower && !/[,;:!?]|\.$/u.test(text);
}
