/** Sentences of the made-up posts; each post takes others. */
const sentences = [
  'Sáng nay ghe về bến muộn hơn mọi ngày vì nước ròng, người mua đứng chờ dọc bờ kè từ lúc chưa rõ mặt người.',
  'Bà con cho biết giá cá đồng tăng nhẹ, còn rau thì vẫn như tuần trước, ai cũng mua vừa đủ ăn.',
  'Theo ban quản lý, lối đi vừa được nới thêm một mét rưỡi, hàng quán lùi vào trong vạch sơn vàng.',
  'Nhiều người bán lâu năm nhớ lại thời chợ còn lợp lá, mưa một trận là nước chảy thành dòng giữa hai dãy sạp.',
  'Dự kiến cuối năm, phần mái còn lại sẽ được thay, tiền lấy từ quỹ mà tiểu thương đóng góp hằng tháng.',
];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * A WordPress export of made-up posts of about 3 kB, with headings, lists, captions, galleries and shortcodes.
 *
 * @param count of posts
 */
export function makeWxr(count: number): string {
  const items = Array.from({ length: count }, (_, number) => item(number));
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Báo Thử</title><wp:wxr_version>1.2</wp:wxr_version><wp:author><wp:author_login><![CDATA[thu]]></wp:author_login><wp:author_display_name><![CDATA[Lê Thu]]></wp:author_display_name></wp:author>${items.join('\n')}</channel></rss>`;
}

function item(number: number): string {
  const day = String((number % 28) + 1).padStart(2, '0');
  return `<item><title>${escaped(`Chuyện chợ số ${number}: bến nước <đầu> & cuối ngày`)}</title><link>https://bao.example/chuyen-cho-${number}/</link><dc:creator><![CDATA[thu]]></dc:creator><content:encoded><![CDATA[${content(number)}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_id>${number + 10}</wp:post_id><wp:post_date><![CDATA[2021-07-${day} 09:57:00]]></wp:post_date><wp:post_date_gmt><![CDATA[2021-07-${day} 02:57:00]]></wp:post_date_gmt><wp:post_name><![CDATA[chuyen-cho-${number}]]></wp:post_name><wp:status><![CDATA[publish]]></wp:status><wp:post_type><![CDATA[post]]></wp:post_type><category domain="category" nicename="thoi-su"><![CDATA[Thời sự]]></category><category domain="post_tag" nicename="cho"><![CDATA[chợ]]></category></item>`;
}

function content(number: number): string {
  const paragraph = (start: number) =>
    Array.from({ length: 4 }, (_, at) => sentences[(number + start + at) % sentences.length]).join(' ');
  return [
    paragraph(0),
    '<!--more-->\n<h3>Bến nước buổi sớm</h3>',
    paragraph(1),
    `[caption id="attachment_${number}" align="aligncenter" width="300"]<img src="https://bao.example/${number}-300x200.jpg" alt="" width="300" height="200" /> Ghe về bến. Ảnh: Lê Thu[/caption]`,
    `<ul>\n<li>Cá lóc ${number} ký</li>\n<li>Rau muống</li>\n</ul>`,
    '[gallery ids="1,2"]',
    `<strong>Chuyện cuối ngày</strong>`,
    paragraph(2),
    `<blockquote>${sentences[number % sentences.length]}</blockquote>`,
    paragraph(3),
  ].join('\n\n');
}
