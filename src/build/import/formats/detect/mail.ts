/** The sentence for a page that was saved as a mail (MHTML), and for a mail, which no browser opens. */
const page =
  'Trang lưu thành một tệp .mhtml: hãy mở trong trình duyệt, lưu lại dạng “Trang web hoàn chỉnh” rồi nhập tệp .html.';
const mail =
  'Thư điện tử (.eml): hãy mở thư, chép phần chữ của bài vào một tệp .txt hay .docx, hoặc lưu tệp Word đính kèm, rồi nhập tệp đó.';

/** A field of RFC 5322, and the line that mailboxes put above a mail. */
const field = /^([\w-]{1,60}):(?:\s|$)|^From \S+ /u;

/** Fields that no article begins with two of. */
const mailFields =
  /^(?:from|sender|to|cc|subject|date|received|return-path|delivered-to|reply-to|message-id|mime-version|content-type|content-transfer-encoding)$/iu;

/** The lines of the head that are fields, those that go on in the next line whole. */
function fieldsOf(head: string): string[] {
  const fields: string[] = [];
  for (const line of head.trimStart().split(/\r?\n/u)) {
    if (field.test(line)) fields.push(line);
    else if (/^[ \t]+\S/u.test(line) && fields.length > 0) fields.push(`${fields.pop()}${line}`);
    else break;
  }
  return fields;
}

/**
 * The sentence for a mail, or a page that was saved as one (RFC 2557); undefined for other text.
 *
 * @param head the first characters of the file
 */
export function refusedMail(head: string): string | undefined {
  const fields = fieldsOf(head);
  const names = new Set(fields.flatMap((line) => field.exec(line)?.[1]?.toLowerCase() ?? []));
  const known = [...names].filter((name) => mailFields.test(name));
  const isWhole = fields.some((line) => /^(?:content-type:\s*multipart\/|from:\s*<saved by )/iu.test(line));
  if (!isWhole && (known.length < 3 || !['from', 'subject', 'received'].some((name) => names.has(name))))
    return undefined;
  const isPage = fields.some((line) =>
    /^(?:snapshot-content-location:|from:\s*<saved by |content-type:.*multipart\/related)/iu.test(line),
  );
  return isPage ? page : mail;
}
