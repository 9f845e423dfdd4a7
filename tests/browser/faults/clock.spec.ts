import { reader } from '../support/reader.ts';
import { expectDrafts } from '../support/stored.ts';
import { articlePath, expect, test, typed } from './faultySite.ts';
import { type Case, expectNothingLost, someOf } from './outcomes.ts';
import { unreadLines } from './unreadLines.ts';

/** What the clock says at first, and then between one comment and the next. */
const start = '2026-11-25T23:58:00+07:00';
const jumps: Case<string[]>[] = [
  ['forward a year', ['2027-11-25T23:58:00+07:00', '2027-11-25T23:59:00+07:00']],
  ['back to 1970', ['1970-01-01T00:00:01Z', '1970-01-01T00:00:02Z']],
  ['past midnight', ['2026-11-26T00:00:30+07:00', '2026-11-26T00:01:00+07:00']],
  ['forward and back', ['2099-12-31T23:59:59+07:00', '2026-11-25T23:58:30+07:00']],
  ['back an hour', ['2026-11-25T22:58:00+07:00', '2026-11-25T22:59:00+07:00']],
];

/** Every way in which the page tells the time of a comment. */
const time =
  /^(Vừa xong|\d+ phút trước|\d+ giờ trước|(Chủ Nhật|Thứ (Hai|Ba|Tư|Năm|Sáu|Bảy)), \d\d\/\d\d\/\d{4} \d\d:\d\d)$/;

test('the clock jumps while one writes: comments keep their order and tell a time, drafts are kept', async ({
  server,
  visit,
}) => {
  await expectNothingLost('the clock jumps', someOf(jumps), async ([first = '', second = '']) => {
    const page = await visit();
    const { open, post, list, textBox } = reader(page);
    await page.clock.install({ time: start });
    await open(server.address + articlePath);
    await post('một');
    await textBox.fill('hai');
    await page.clock.setSystemTime(first);
    await post('hai');
    await page.clock.setSystemTime(second);
    await post('ba');
    await textBox.fill(typed);
    await expectDrafts(page, typed);
    await page.clock.setSystemTime(start);
    const inOrder = () => expect(list.locator('p[dir]')).toHaveText(['ba', 'hai', 'một']);
    await inOrder();
    await page.reload();
    await inOrder();
    await expect(textBox).toHaveValue(typed);
    const times = await list.locator('h3 time').allTextContents();
    expect(times).toHaveLength(3);
    for (const told of times) expect(told).toMatch(time);
    return { unread: await unreadLines(page), kept: true, told: times.join('; ') };
  });
});
