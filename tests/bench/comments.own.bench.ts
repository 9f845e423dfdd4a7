import { formatNumber } from '../../src/language/current/numbers.ts';
import { ownComments } from '../browser/support/myComments.ts';
import { bench, inRounds, measured, measureFrom } from './bench.ts';
import { rarePhrase, seed } from './comments.seed.ts';
import { tell, tellTimes } from './figures.ts';

const count = 100_000;
const articles = Array.from({ length: 200 }, (_, index) => `bai-${index}`);

/** Without marks, with marks, rare, several words, and none. */
const queries = ['chien si tuyen dau', 'tuyến đầu', rarePhrase, 'dong nai lo', 'không ai viết thế này'];

bench('the page of 100,000 comments and its search', async ({ page }, info) => {
  const own = ownComments(page);
  await own.open();
  await seed(page, articles, count);
  const begun = performance.now();
  await own.open();
  await own.found.filter({ hasText: formatNumber(count) }).waitFor();
  tell(info, {
    what: `all ${count} comments on the page, from its address`,
    measured: `${((performance.now() - begun) / 1000).toFixed(1)} s`,
  });
  for (const query of queries) {
    const times = await inRounds(9, async () => {
      await own.searchField.fill('');
      await own.found.filter({ hasText: `Có ${formatNumber(count)}` }).waitFor();
      await measureFrom(page, 'input', { selector: '[role=status]', text: 'ìm thấy' });
      await own.searchField.fill(query);
      return measured(page);
    });
    tellTimes(info, `search for “${query}” in ${count} comments, from the letter to the answer painted`, times, 100);
  }
});
