/**
 * Makes the font files of the site from the foundries' own Source Serif 4 and Lexend. Run by hand with `npm run font` when the
 * letters or weights that the site needs change; the result is committed, so a build needs none of this.
 *
 * One file holds both the latin and the vietnamese letters: two subset files can arrive apart and set one word in two
 * fonts. Weights stop at 400 to 720 and the optical size is pinned near the size of the text (20 px), which together
 * with leaving out small capitals and alternates halves the file (61 to 32 kB, measured).
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');

/** Basic latin, Latin-1, the Vietnamese letters outside both, and the marks that newspapers print. */
const letters = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ĂăĐđĨĩŨũƠơƯư${range(0x1ea0, 0x1ef9)}₫–—‘’‚“”„…•‹›€−′″`;

const serif = { variationAxes: { opsz: 18, wght: { min: 400, max: 720 } } };
const cuts = [
  { from: 'source-serif/VAR/SourceSerif4Variable-Roman.ttf', to: 'source-serif-4.woff2', ...serif },
  { from: 'source-serif/VAR/SourceSerif4Variable-Italic.ttf', to: 'source-serif-4-italic.woff2', ...serif },
  { from: '@expo-google-fonts/lexend/400Regular/Lexend_400Regular.ttf', to: 'lexend.woff2' },
  { from: '@expo-google-fonts/lexend/700Bold/Lexend_700Bold.ttf', to: 'lexend-bold.woff2' },
];

for (const { from, to, ...axes } of cuts) {
  const font = await readFile(new URL(`../../node_modules/${from}`, import.meta.url));
  const subset = await subsetFont(font, letters, { targetFormat: 'woff2', noLayoutClosure: true, ...axes });
  await writeFile(new URL(`../styles/fonts/${to}`, import.meta.url), subset);
  console.log(`${to}: ${subset.length} bytes`);
}
