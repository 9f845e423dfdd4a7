import { alternatives } from './alternatives.ts';
import { shortLine } from './oneLine.ts';

const vietnamese = new RegExp(
  `^(?:(?:đăng|cập nhật)(?: lúc)? )?(?:${alternatives(`(?:khoảng |hơn )?(?:\\d{1,3}|một|vài|nửa) (?:giây|phút|giờ|tiếng|ngày|tuần|tháng|năm) trước
    |vừa xong|mới đây|hôm (?:nay|qua|kia)|(?:sáng|trưa|chiều|tối|đêm) (?:nay|qua)`)})(?: lúc \\d{1,2}[:hg]\\d{2})?$`,
  'iu',
);
const english = new RegExp(
  `^(?:(?:published|posted|updated):? )?(?:${alternatives(`(?:about |over )?(?:\\d{1,3}|an?|one|a few) ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?
    |d|days?|w|weeks?|months?|y|years?) ago|just now|yesterday|today`)})(?: at \\d{1,2}:\\d{2}(?: ?[ap]m)?)?$`,
  'iu',
);

/** Whether a whole line is a time as seen from when the page was opened, such as `5 giờ trước`: no date can be made of it. */
export function isRelativeTime(text: string): boolean {
  const line = shortLine(text, 60)?.replace(/[\s.•|·-]+$/u, '');
  return line !== undefined && (vietnamese.test(line) || english.test(line));
}
