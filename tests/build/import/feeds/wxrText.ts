/** A WordPress export with these items. */
export function exportOf(...items: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<title>Báo Thử</title><link>https://bao.example</link><language>vi</language><wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login>lethu</wp:author_login><wp:author_display_name><![CDATA[Lê Thu]]></wp:author_display_name></wp:author>
${items.join('\n')}</channel></rss>`;
}

/** A post with this content; further elements stand after it. */
export function post(content: string, more = ''): string {
  return `<item><title>Chợ Bến Gỗ</title><link>https://bao.example/cho-ben-go/</link><dc:creator>lethu</dc:creator>
<content:encoded><![CDATA[${content}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>
<wp:post_id>7</wp:post_id><wp:post_date>2021-07-05 09:57:00</wp:post_date><wp:post_date_gmt>2021-07-05 02:57:00</wp:post_date_gmt>
<wp:post_name>cho-ben-go</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>${more}</item>`;
}

/** A file of a site. */
export function attachment(id: number, url: string, more = ''): string {
  return `<item><title>x</title><wp:post_id>${id}</wp:post_id><wp:post_type>attachment</wp:post_type>
<wp:attachment_url>${url}</wp:attachment_url>${more}</item>`;
}
