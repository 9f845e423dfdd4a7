/**
 * Makes the font files of the site from the foundries' own Source Serif 4 and Lexend. Run by hand with `npm run font` when the
 * letters or weights that the site needs change; the result is committed, so a build needs none of this.
 *
 * One file holds both the latin and the vietnamese letters: two subset files can arrive apart and set one word in two
 * fonts. Weights stop at 400 to 720 and the optical size is pinned near the size of the text (20 px), which together
 * with leaving out small capitals and alternates halves the file (61 to 32 kB, measured).
 *
 * The last two cuts are for the pictures that the build draws (src/build/images): one weight each, as fontkit sets no weight in
 * a woff2 file (its issue 377).
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');

/** Basic latin, Latin-1, the Vietnamese letters outside both, and the marks that newspapers print. */
const letters = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ĂăĐđĨĩŨũƠơƯư${range(0x1ea0, 0x1ef9)}₫–—‘’‚“”„…•‹›€−′″`;

/** Headlines also have letters of other languages in names, indices as in CO₂, and arrows. */
const drawnLetters = `${letters}${range(0x100, 0x17f)}${range(0x2070, 0x209c)}←↑→↓≈≠≤≥∞№℃™‰`;

const roman = 'source-serif/VAR/SourceSerif4Variable-Roman.ttf';
const drawn = (weight) => ({ letters: drawnLetters, variationAxes: { opsz: 18, wght: weight } });
const serif = { variationAxes: { opsz: 18, wght: { min: 400, max: 720 } } };
const cuts = [
  { from: roman, to: 'source-serif-4.woff2', ...serif },
  { from: 'source-serif/VAR/SourceSerif4Variable-Italic.ttf', to: 'source-serif-4-italic.woff2', ...serif },
  { from: '@expo-google-fonts/lexend/400Regular/Lexend_400Regular.ttf', to: 'lexend.woff2' },
  { from: '@expo-google-fonts/lexend/700Bold/Lexend_700Bold.ttf', to: 'lexend-bold.woff2' },
  { from: roman, to: 'source-serif-4-drawn.woff2', ...drawn(400) },
  { from: roman, to: 'source-serif-4-drawn-bold.woff2', ...drawn(700) },
];

for (const { from, to, letters: wanted = letters, ...axes } of cuts) {
  const font = await readFile(new URL(`../../../node_modules/${from}`, import.meta.url));
  const subset = await subsetFont(font, wanted, { targetFormat: 'woff2', noLayoutClosure: true, ...axes });
  await writeFile(new URL(`../../styles/fonts/${to}`, import.meta.url), subset);
  console.log(`${to}: ${subset.length} bytes`);
}
