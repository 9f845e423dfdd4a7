import { items } from './alternatives.ts';

/** What kind of furniture of a page a line is. */
export type FurnitureReason =
  | 'separator'
  | 'share'
  | 'comments'
  | 'related'
  | 'lists'
  | 'navigation'
  | 'tags'
  | 'advertisement'
  | 'contact'
  | 'imprint'
  | 'leftover'
  | 'submission'
  | 'copyright';

/** Lines whole, in lower case, without signs at their ends. */
const lines: Record<Exclude<FurnitureReason, 'separator' | 'tags' | 'submission' | 'contact' | 'leftover'>, string> = {
  share: `chia sẻ|chia sẻ bài viết|chia sẻ bài viết này|chia sẻ facebook|chia sẻ zalo|chia sẻ lên facebook
    |chia sẻ qua email|share|share this|share this article|share this story|share this post|share on|share on facebook
    |share on twitter|share via email|share on linkedin|share on x|tặng sao|tặng sao cho bài viết hay
    |tặng sao cho thành viên|trở thành người đầu tiên tặng sao cho bài viết|lưu bài|thêm vào bộ sưu tập|lưu bài viết|lưu tin|bỏ lưu
    |copy link|copy link thành công|sao chép liên kết|sao chép link|link bài gốc|lấy link|in bài|in bài viết|in trang
    |bản in|print|print this|print this article|gửi|gửi email|gửi bài|gửi cho bạn bè|email this|email article
    |email this article|save article|save for later|copy url|link copied|like us on facebook|tweet|cỡ chữ|nghe đọc bài
    |nghe bài viết|nghe audio|listen|listen to this article|listen to article|0 sao|tweet this`,
  comments: `bình luận|bình luận của bạn|ý kiến của bạn|ý kiến bạn đọc|ý kiến độc giả|gửi bình luận|gửi ý kiến
    |viết bình luận|xem tất cả bình luận|xem thêm bình luận|xem các bình luận trước
    |hiện chưa có bình luận nào, hãy là người đầu tiên bình luận|chưa có bình luận|chưa có bình luận nào
    |hãy là người đầu tiên bình luận|bình luận được gửi thành công|vui lòng đăng nhập để bình luận
    |đăng nhập để bình luận|comments|comment|no comments|leave a reply|leave a comment|post a comment|add a comment
    |join the conversation|view comments|show comments|load comments|related comments|cancel reply|post comment
    |your email address will not be published. required fields are marked *|được quan tâm nhất
    |hiển thị tất cả bình luận|thông tin bạn đọc|quan tâm nhất`,
  related: `tin liên quan|bài liên quan|bài viết liên quan|tin bài liên quan|tin tức liên quan|các bài liên quan
    |các tin liên quan|tin cùng chuyên mục|cùng chuyên mục|bài cùng chuyên mục|tin khác|các tin khác|bài viết khác
    |các bài khác|tin cũ hơn|các tin cũ hơn|tin mới hơn|tin cùng chủ đề|cùng chủ đề|xem thêm|xem tiếp|xem thêm tin
    |đọc thêm|đọc tiếp|đọc thêm tin|tham khảo thêm|có thể bạn quan tâm|có thể bạn thích|bạn có thể quan tâm
    |bạn có thể thích|bạn quan tâm|đừng bỏ lỡ|đề xuất cho bạn|dành cho bạn|gợi ý cho bạn|về trang chủ đề|bài trước
    |bài tiếp theo|bài sau|related|related articles|related article|related stories|related story|related posts
    |related post|related content|related news|related topics|related reading|related links|more stories|more articles
    |more news|more like this|read more|read next|up next|next article|next post|next story|previous article
    |previous post|previous story|you may also like|you might also like|you may also be interested in
    |you might also be interested in|recommended for you|recommended articles|recommended stories|recommended reading
    |keep reading|continue reading|see also|view more|load more|show more|also read|read also|read this next
    |what to read next|explore more|suggested articles|similar articles|similar posts|latest articles`,
  lists: `tin mới|tin mới nhất|tin mới nhận|tin nóng|tin nổi bật|đọc nhiều|đọc nhiều nhất|tin đọc nhiều|xem nhiều
    |xem nhiều nhất|tin xem nhiều|được xem nhiều|bài đọc nhiều|chủ đề nóng|tin tài trợ|tin đối tác|most read
    |most popular|most viewed|popular posts|popular articles|popular stories|trending now|trending articles
    |latest news|latest stories|latest posts|recent posts|recent articles|top stories|editor's picks|editors' picks
    |editor’s picks|editors’ picks|featured articles|featured posts|mới - nóng|mới – nóng|mới nóng|đang được quan tâm`,
  navigation: `lên đầu trang|về đầu trang|trở lên đầu trang|đầu trang|lên đầu|trang chủ|quay lại|trở lại|trở về
    |quay lại bài viết|về trang chủ|menu|mục lục trang|bỏ qua nội dung|đăng nhập|đăng ký|đăng xuất|back to top
    |go to top|scroll to top|return to top|homepage|skip to content|skip to main content|jump to content|sign in
    |sign up|log in|login|prev|toggle navigation|xem theo ngày`,
  advertisement: `quảng cáo|advertisement|advertisements|ads|sponsored|sponsored content|promoted
    |story continues below advertisement|article continues below advertisement|article continues below
    |story continues below|continue reading below|đăng ký nhận tin|đăng ký nhận bản tin|nhận bản tin|subscribe
    |subscribe now|subscribe today|subscribe to our newsletter|sign up for our newsletter|sign up for our newsletters
    |join our newsletter|get our newsletter|get the newsletter|newsletter sign up|newsletter signup|follow us
    |follow us on|stay connected|stay updated|connect with us`,
  imprint: `đường dây nóng|hotline|liên hệ quảng cáo|liên hệ tòa soạn|liên hệ toà soạn|gửi bài cho tòa soạn|contact us`,
  copyright: `all rights reserved`,
};

/** The reason of each whole line. */
export const wholeLines: ReadonlyMap<string, FurnitureReason> = new Map(
  Object.entries(lines).flatMap(([reason, list]) =>
    items(list).map((line) => [line, reason as FurnitureReason] as const),
  ),
);

/** Lines with a part that varies; all anchored, tried on short lines only. */
export const linePatterns: readonly [RegExp, FurnitureReason][] = [
  // The speed of a player.
  [/^\d(?:[.,]\d{1,2})?x$/u, 'share'],
  [
    /^(?:bình luận|ý kiến|comments?)\s?\(\s?\d{0,6}\s?\)?$|^\(?\d{1,6}\)?\s(?:bình luận|ý kiến|comments?)$/u,
    'comments',
  ],
  [/^xem tất cả bình luận \(\s?\d{0,6}\s?\)?$|^\d{1,3} replies$|^\d{1,4} (?:thoughts|responses) on\s/u, 'comments'],
  [/^\d[\d.,]{0,8}\s(?:lượt xem|lượt chia sẻ|lượt thích|views?|shares?|likes?)$|^lượt xem:?\s?[\d.,]{1,12}$/u, 'share'],
  [
    /^theo dõi (?:\S{1,30}\s){0,6}(?:trên|qua) (?:google news|google tin tức|facebook|zalo|youtube|tiktok|telegram)$/u,
    'share',
  ],
  [
    /^(?:follow|find|like) (?:\S{1,30}\s){0,6}on (?:google news|facebook|twitter|instagram|linkedin|x|youtube)$/u,
    'share',
  ],
  [/^(?:đọc|xem) nhiều (?:trong|nhất)\s[^.]{1,40}$|^(?:most read|popular) in\s[^.]{1,40}$/u, 'lists'],
  [/^(?:xem|đọc) thêm\s?(?::|>>|»|>).{0,150}$|^>{2,3}.{0,150}$|^»\s.{0,150}$/u, 'related'],
  [/^(?:related|read more|read also|also read|see also|read next)\s?:.{0,150}$/u, 'related'],
  [/^dòng sự kiện\s?:.{1,110}$/u, 'related'],
  [/^(?:theo|nguồn)[\s:].{1,80}\s(?:copy link|sao chép liên kết)$/u, 'share'],
  [/^về trang \p{L}[^.,:]{1,30}$/u, 'navigation'],
  [/^(?:trang chủ|home|homepage)\s?[>»›/|].{0,100}$/u, 'navigation'],
  [
    /^(?:hotline|đường dây nóng|điện thoại|đt|sđt|đtdđ|di động|tel|phone|fax|e-?mail|số điện thoại)\s?:\s?[\d\s.()+@\p{L}_;,/-]{3,80}$/u,
    'contact',
  ],
  [/^địa chỉ\s?:\s?.{1,100}$/u, 'contact'],
  [
    /^(?:tòa soạn|toà soạn|trụ sở|giấy phép số|tổng biên tập|cơ quan chủ quản|phó tổng biên tập)\s?:.{1,110}$/u,
    'imprint',
  ],
  [/^[^\s@]{1,60}@[^\s@]{1,60}\.[a-z]{2,8}$/u, 'contact'],
  [/^(?:©|\(c\)|copyright\b|bản quyền thuộc\s).{0,110}$/u, 'copyright'],
  [/^.{0,90}all rights reserved$/u, 'copyright'],
  [
    /^(?:®|(?:vui lòng |đề nghị )?ghi rõ nguồn|(?:nghiêm )?cấm sao chép|không (?:được )?sao chép)\s.{0,110}$/u,
    'copyright',
  ],
  [/^(?:subscribe to|sign up (?:for|to)) (?:\S{1,20}\s){0,4}newsletters?$/u, 'advertisement'],
];
