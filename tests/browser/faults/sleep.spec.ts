import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '../support/killBrowser.ts';
import { countRecords } from '../support/rawStore.ts';
import { reader } from '../support/reader.ts';
import { expectComments, expectDrafts } from '../support/stored.ts';
import { type Case, expectNothingLost, someOf } from './outcomes.ts';
import { unreadLines } from './unreadLines.ts';

/** How long the machine sleeps, in ms: longer than a draft stays unsaved. */
const asleep = 1_500;

/** After so many ms of typing, or of sending, it falls asleep. */
const moments = [0, 20, 60, 150, 300, 450].map((time): Case<number> => [`after ${time} ms`, time]);

test('a machine that sleeps in the middle of typing and of sending loses nothing @chromium', async ({
  startChromium,
}) => {
  const { context, sleep, wake } = await startChromium();
  const page = context.pages()[0] ?? (await context.newPage());
  const { open, textBox, send, said, list } = reader(page);
  await open();
  const posted: string[] = [];
  const nap = async (moment: number) => {
    await wait(moment);
    sleep();
    await wait(asleep);
    wake();
  };
  const rows = someOf(moments);
  await expectNothingLost('asleep in the middle of typing', rows, async (moment) => {
    const text = `gõ giữa giấc ngủ ${moment}`;
    await textBox.fill('');
    const typing = textBox.pressSequentially(text);
    await nap(moment);
    await typing;
    await expect(textBox).toHaveValue(text);
    await expectDrafts(page, text);
    await page.reload();
    await expect(textBox).toHaveValue(text);
    return { unread: await unreadLines(page), kept: true };
  });
  await expectNothingLost('asleep in the middle of sending', rows, async (moment) => {
    const text = `gửi giữa giấc ngủ ${moment}`;
    await textBox.fill(text);
    const sending = send.click();
    await nap(moment);
    await sending;
    await expect(said).toHaveText('Đã gửi bình luận.');
    posted.push(text);
    await page.reload();
    await expect(list).toHaveCount(posted.length);
    await expectComments(page, ...posted);
    return {
      unread: await unreadLines(page),
      kept: (await countRecords(page, 'drafts')) === 0,
      told: 'Đã gửi bình luận.',
    };
  });
});
