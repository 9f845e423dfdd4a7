import { readFileSync } from 'node:fs';

/** What the copied page had around the article; our own components stand in for it. */
const furniture = ['|', 'Bình luận (0)', 'Lên đầu trang'];
const seed = readFileSync(new URL('../../fixtures/seed.txt', import.meta.url), 'utf8');

/** The lines of the first article, as they were found. */
export const seedLines = seed
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '' && !furniture.includes(line));
