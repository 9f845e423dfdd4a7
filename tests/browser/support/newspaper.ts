import type { Article } from '../../../src/article/schema/articleSchema.ts';

/** What a newspaper is made of, for pages that a paper of four articles does not have. */
export interface NewspaperShape {
  /** How many articles; the newest of them are the same whatever their number. */
  count: number;
  hasPhotos: boolean;
  /** Whether each headline has 150 letters. */
  isLong: boolean;
}

/** A paper with every kind of list: a front page with bands, a section of several months, a topic, an archive. */
export const wholeNewspaper: NewspaperShape = { count: 30, hasPhotos: true, isLong: false };

/** The ids of its sections, which the settings of every site under test have, by how many of its articles they have. */
export const newspaperSections = { large: 'thoi-su', small: 'moi-truong', least: 'phong-su' };

/** A keyword of several articles, and its slug. */
export const newspaperTopic = { name: 'Cầu Bến Dâu', slug: 'cau-ben-dau' };

/** The months of the large section, newest first. */
export const newspaperMonths = ['2026/11', '2026/10', '2026/09'] as const;

const headlines = [
  'Cầu Bến Dâu thông xe, hai bờ sông thôi cảnh chờ phà',
  'Không khí lạnh tràn về đêm nay, vùng núi phía Bắc có nơi dưới 8 độ',
  'Cà phê Tây Nguyên vào vụ hái rộ, nhà vườn đổi công cho nhau',
  'Sáu tuyến xe buýt nối các khu công nghiệp chạy thử từ thứ Hai',
  'Bóng chuyền nữ: đội chủ nhà vào chung kết sau năm ván',
  'Cam Cao Phong vào vụ, nhà vườn bán thẳng cho khách qua điện thoại',
  'Hội vật làng mở lại sân đất nện, đô trẻ nhất mười lăm tuổi',
  'Thư viện làng mở cửa đến 21 giờ: “Cứ có đèn là bọn trẻ tìm đến”',
  'Bốn nhà văn hóa nhận làm giấy tờ cả ngày thứ Bảy',
  'Sách cũ đổi cây xanh: gần 3.000 cuốn trong một buổi sáng',
  'Nồi cháo sáng thứ Năm của bà con chợ cũ',
  'Giá lúa sáng nay giữ mức cũ, thương lái hỏi mua nếp nhiều hơn',
  'Mùa nước nổi về muộn, cá linh cuối vụ vẫn đầy lưới',
  'Triều cường đạt đỉnh sáng mai, ba bến đò ven biển đổi giờ chạy',
  'Xong đoạn kè 1,2 km chống sạt lở trước mùa gió chướng',
];

const standfirst =
  'Sau 26 tháng thi công, cây cầu dài 640 m rút đường đến trường của hơn 400 học sinh từ 50 phút xuống còn 15 phút.';
const long =
  ' – và những người ở hai bên sông kể lại một năm vừa làm vừa chờ, vừa giữ nghề cũ vừa học nghề mới, từ con nước lớn tới con nước ròng';

const photo = {
  type: 'figure' as const,
  images: [
    { src: '/fixtures/song-1200.webp', width: 1200, height: 600, format: 'webp' as const },
    { src: '/fixtures/song-600.webp', width: 600, height: 300, format: 'webp' as const },
    { src: '/fixtures/song-1200.jpg', width: 1200, height: 600, format: 'jpeg' as const },
  ],
  alt: 'Khúc sông lúc chiều',
  caption: 'Khúc sông lúc chiều.',
};

const hour = 3_600_000;

/** The articles of a newspaper, newest first: seven of the day of its edition, the others four days apart. */
export function newspaper({ count, hasPhotos, isLong }: NewspaperShape = wholeNewspaper): Article[] {
  const { large, small, least } = newspaperSections;
  const newest = Date.parse('2026-11-28T16:40:00+07:00');
  return Array.from({ length: count }, (_, index) => {
    const headline = headlines[index % headlines.length] ?? '';
    return {
      id: `tin-${index + 1}`,
      inLanguage: 'vi',
      headline: isLong ? `${headline}${long}`.slice(0, 150).trim() : headline,
      ...(index % 3 < 2 && { description: standfirst }),
      articleSection: index % 10 === 2 ? least : index % 5 === 1 ? small : large,
      keywords: index % 6 === 0 ? [newspaperTopic.name] : [],
      datePublished: new Date(newest - (index < 7 ? index : 24 * 4 * (index - 6)) * hour).toISOString(),
      body: [
        ...(hasPhotos && index % 2 === 0 ? [photo] : []),
        { type: 'paragraph', children: [{ type: 'text', value: `${standfirst} `.repeat(20).trim() }] },
      ],
    };
  });
}
