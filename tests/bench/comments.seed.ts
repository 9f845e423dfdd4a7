import type { Page } from '@playwright/test';
import type { Comment, StoredEntry } from '../../src/comments/model/comment.ts';

const phrases = [
  'cảm ơn các chiến sĩ tuyến đầu',
  'mong dịch bệnh sớm được đẩy lùi',
  'người dân thành phố luôn sát cánh cùng lực lượng chống dịch',
  'bà con nhớ giữ khoảng cách và đeo khẩu trang',
  'tôi ở quận Bình Thạnh, thấy các anh trực chốt suốt đêm',
  'bài viết rất kịp thời',
  'gia đình tôi ở Đồng Nai cũng đang lo',
  'hy vọng có thêm vắc-xin cho công nhân khu công nghiệp',
  'xin hỏi thủ tục đi lại giữa các tỉnh thế nào',
  'các bệnh viện dã chiến cần thêm máy thở',
  'thương lắm những bữa cơm vội bên đường',
  'chúc mọi người bình an',
  'đề nghị xử phạt nghiêm những ai trốn cách ly',
  'nhà báo viết rõ ràng, dễ hiểu',
  'con tôi học trực tuyến đã hai tháng nay',
  'chợ truyền thống đóng cửa nên rau củ lên giá',
  'ông bà ngoại tôi đã tiêm mũi thứ hai',
  'nhớ những ngày Sài Gòn đông vui',
  'nếu ai cần giúp đỡ xin gọi cho nhóm thiện nguyện',
  'theo tôi nên ưu tiên người già và người có bệnh nền',
  'khi nào thì xe buýt chạy lại bình thường',
  'thật tự hào về công an nhân dân',
];

/** A phrase that one comment of a thousand has. */
export const rarePhrase = 'quần đảo Trường Sa';

const names = ['', '', 'Minh Thư', 'Nguyễn Văn Đức', 'Trần Thị Hạnh', 'Lê Hoàng', 'Phạm Quốc Bảo', 'Đỗ Ngọc Ánh'];

/** Chance that comes out the same in every run (mulberry32): a number from 0 to below `limit`. */
function chance(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** A text of at least so many letters, made of phrases. */
export function textOf(letters: number, random = chance(letters)): string {
  let text = '';
  while (text.length < letters) {
    const phrase = random(1_000) === 0 ? rarePhrase : (phrases[random(phrases.length)] ?? '');
    text += `${text && ' '}${phrase[0]?.toUpperCase()}${phrase.slice(1)}.`;
  }
  return text;
}

/**
 * Comments of 100 to 200 letters, a minute apart and the last a minute ago, as the store has them: for each article nine
 * tenths of them threads, and one tenth replies, a tenth of these in one thread.
 */
export function* makeComments(articleIds: readonly string[], count: number): Generator<StoredEntry<Comment>> {
  const random = chance(count);
  const threads = new Map<string, string[]>();
  const start = Date.now() - count * 60_000;
  for (let index = 0; index < count; index += 1) {
    const articleId = articleIds[random(articleIds.length)] ?? '';
    const firsts = threads.get(articleId) ?? [];
    threads.set(articleId, firsts);
    const comment: Comment = {
      id: `00000000-0000-4000-8000-${random(0xffffff).toString(16).padStart(6, '0')}${index.toString(16).padStart(6, '0')}`,
      articleId,
      text: textOf(80 + random(100), random),
      name: names[random(names.length)] ?? '',
      createdAt: start + index * 60_000,
    };
    const parentId = index % 10 === 9 ? firsts[index % 100 === 99 ? 0 : random(firsts.length)] : undefined;
    if (parentId === undefined) {
      firsts.push(comment.id);
      yield { ...comment, thread: [articleId, comment.createdAt] };
    } else yield { ...comment, parentId, reply: [parentId, comment.createdAt] };
  }
}

/** How many records are handed to the page at once. */
const batch = 5_000;

/** Puts comments into the store of a page that has opened it, with the headlines and counts of their articles. */
export async function seed(page: Page, articleIds: readonly string[], count: number): Promise<void> {
  let records: StoredEntry[] = [];
  const counts = new Map<string, number>();
  const put = async (store: string, values: readonly object[]) => page.evaluate(putAll, { store, values });
  for (const comment of makeComments(articleIds, count)) {
    counts.set(comment.articleId, (counts.get(comment.articleId) ?? 0) + 1);
    if (records.push(comment) < batch) continue;
    await put('comments', records);
    records = [];
  }
  await put('comments', records);
  await put(
    'counts',
    [...counts].map(([id, comments]) => ({ id, comments })),
  );
  await put(
    'articles',
    articleIds.map((id) => ({ id, headline: textOf(60, chance(id.length)) })),
  );
}

/** Runs in the page. */
async function putAll({ store, values }: { store: string; values: readonly object[] }): Promise<void> {
  const database = await new Promise<IDBDatabase>((settle, fail) => {
    const opening = indexedDB.open('ban-tin', 2);
    opening.onsuccess = () => settle(opening.result);
    opening.onerror = () => fail(opening.error);
  });
  const transaction = database.transaction(store, 'readwrite');
  for (const value of values) transaction.objectStore(store).put(value);
  await new Promise((settle, fail) => {
    transaction.oncomplete = settle;
    transaction.onabort = () => fail(transaction.error);
  });
  database.close();
}
