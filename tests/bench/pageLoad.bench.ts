import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { type Browser, test } from '@playwright/test';
import type { Article } from '../../src/article/schema/articleSchema.ts';
import { serveCompressed } from './brotliServer.ts';
import { coldAnswer, coldLoad, type Load } from './coldLoad.ts';
import { medianOf, tell, tellRatios } from './figures.ts';
import { handPage } from './handPage.ts';
import { limitPage, limitScript } from './limitPage.ts';

const root = resolve(import.meta.dirname, '../..');
const id = 'bo-cong-an-tang-cuong-chi-vien-luc-luong-vao-tphcm-chong-dich';
const sitePath = `/bai-viet/${id}`;
const handPath = '/viet-tay';
const limitPath = '/gioi-han';
const limitScriptPath = '/assets/gioi-han.js';

/** How often each page is loaded: more of them make the intervals narrower. */
const rounds = Number(process.env.BENCH_ROUNDS ?? 15);

interface Round {
  site: Load;
  /** The same while a debugger listens. */
  debugged: Load;
  hand: Load;
  /** The page by hand once more: how much two loads of the same page differ. */
  again: Load;
  /** When the comment box answers, in ms. */
  answer: number;
  /** The same on the page whose only script is React, the router and one component with the box. */
  limitAnswer: number;
}

test(
  'the article on a cheap phone beside the same page by hand',
  { tag: '@chromium' },
  async ({ playwright, browserName, launchOptions }, info) => {
    test.setTimeout(rounds * 120_000);
    const article: Article = JSON.parse(readFileSync(join(root, `src/articles/${id}.json`), 'utf8'));
    const sitePage = readFileSync(join(root, `dist${sitePath}.html`), 'utf8');
    const hand = handPage(article, sitePage);
    const server = await serveCompressed(join(root, 'dist'), {
      [handPath]: hand,
      [limitPath]: limitPage(hand, limitScriptPath),
      [limitScriptPath]: await limitScript(),
    });
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    const all: Round[] = [];
    for (let number = 0; number < rounds; number += 1) {
      // A new browser has nothing in memory of the round before.
      const browser = await playwright[browserName].launch(launchOptions);
      all.push(await oneRound(browser, origin));
      await browser.close();
    }
    server.closeAllConnections();
    server.close();

    const ratios = (of: (round: Round) => number) => all.map((round) => of(round) / round.hand.fcp);
    tellRatios(
      info,
      'first paint of the page by hand, loaded twice: the noise',
      ratios(({ again }) => again.fcp),
    );
    tellRatios(
      info,
      'first paint, × the page by hand',
      ratios(({ site }) => site.fcp),
      1.15,
    );
    tellRatios(
      info,
      'largest paint, × the same',
      all.map(({ site, hand }) => site.lcp / hand.lcp),
      1.15,
    );
    tellRatios(
      info,
      'the comment box answers, × first paint by hand',
      ratios(({ answer }) => answer),
    );
    tellRatios(
      info,
      'the comment box answers, × a page with React, the router and the box alone',
      all.map(({ answer, limitAnswer }) => answer / limitAnswer),
      1.25,
    );
    const figure = (what: string, of: (load: Load) => number, unit: string, digits: number, limit?: number) => {
      const [site, hand] = [medianOf(all.map((round) => of(round.site))), medianOf(all.map((round) => of(round.hand)))];
      tell(info, {
        what,
        measured: `${site.toFixed(digits)}${unit} (by hand ${hand.toFixed(digits)})`,
        ...(limit !== undefined && { target: `≤ ${limit}${unit}`, met: site <= limit }),
      });
    };
    figure('first paint', ({ fcp }) => fcp, ' ms', 0);
    figure('total blocking time', ({ tbt }) => tbt, ' ms', 0, 50);
    figure('longest task after the first paint', ({ longestTask }) => longestTask, ' ms', 0, 100);
    for (const [what, of] of [
      ['total blocking time', ({ tbt }: Load) => tbt],
      ['longest task after the first paint', ({ longestTask }: Load) => longestTask],
    ] as const)
      tell(info, {
        what: `${what} while a debugger listens`,
        measured: `${medianOf(all.map(({ debugged }) => of(debugged))).toFixed(0)} ms`,
      });
    figure('layout shift', ({ cls }) => cls, '', 3, 0);
    figure('heap', ({ heap }) => heap, ' MB', 2, 1.52);
    figure('requests that the first paint waits for', ({ blocking }) => blocking, '', 0, 1);
    figure('HTML', ({ bytes }) => bytes.Document / 1000, ' kB', 1);
    figure('scripts', ({ bytes }) => bytes.Script / 1000, ' kB', 1, 88);
    figure('all that the page asks for', ({ bytes }) => bytes.all / 1000, ' kB', 1, 160);
  },
);

/** Each page once, in random order, after a load that is not counted. */
async function oneRound(browser: Browser, origin: string): Promise<Round> {
  await coldLoad(browser, origin + handPath);
  const loads = [
    async () => ({ site: await coldLoad(browser, origin + sitePath) }),
    async () => ({ debugged: await coldLoad(browser, origin + sitePath, true) }),
    async () => ({ hand: await coldLoad(browser, origin + handPath) }),
    async () => ({ again: await coldLoad(browser, origin + handPath) }),
    async () => ({ answer: await coldAnswer(browser, origin + sitePath) }),
    async () => ({ limitAnswer: await coldAnswer(browser, origin + limitPath) }),
  ];
  const round: Partial<Round> = {};
  while (loads.length > 0) {
    const [load] = loads.splice(Math.floor(Math.random() * loads.length), 1);
    Object.assign(round, await load?.());
  }
  return round as Round;
}
