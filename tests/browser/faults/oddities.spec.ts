import { lineText } from '../../../src/article/model/articleLines.ts';
import type { Article } from '../../../src/article/schema/articleSchema.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { reader } from '../support/reader.ts';
import { sites } from '../support/sites.ts';
import { typed } from './faultySite.ts';
import { hugeArticle, oddArticle } from './oddArticles.ts';
import { type Case, expectNothingLost } from './outcomes.ts';
import { unreadLines } from './unreadLines.ts';

const cases: Case<Article>[] = [
  ['every oddity of Unicode, at 320 px', oddArticle],
  ['1 MB of text', hugeArticle],
];

test('odd and huge articles are read, commented on, and left for the top', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNothingLost('odd and huge articles', cases, async ({ id, headline, body }) => {
    const { open, post, list, headline: title } = reader(page);
    await open(`${sites.hostile}/bai-viet/${id}`);
    const texts = body.flatMap((block) => (block.type === 'paragraph' ? [lineText(block.children)] : []));
    expect(texts.join('').length).toBeGreaterThan(id === 'dai' ? 700_000 : 10_000);
    const unread = await unreadLines(page, [headline, ...texts]);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways, `${id}: how far the page can be scrolled sideways`).toBeLessThanOrEqual(0);
    await post(typed);
    await page.getByRole('link', { name: 'Lên đầu trang' }).first().click();
    await expect(title).toBeFocused();
    await expect(title).toBeInViewport();
    await page.reload();
    await expect(list).toContainText([typed]);
    return { unread, kept: true };
  });
});
