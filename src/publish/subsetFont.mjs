/**
 * Makes the two font files of the site from the foundry's own Source Serif 4. Run by hand with `npm run font` when the
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

const cuts = [
  { from: 'Roman', to: 'source-serif-4.woff2', weight: { min: 400, max: 720 } },
  { from: 'Italic', to: 'source-serif-4-italic.woff2', weight: { min: 400, max: 720 } },
];

for (const { from, to, weight } of cuts) {
  const font = await readFile(
    new URL(`../../node_modules/source-serif/VAR/SourceSerif4Variable-${from}.ttf`, import.meta.url),
  );
  const subset = await subsetFont(font, letters, {
    targetFormat: 'woff2',
    variationAxes: { opsz: 18, wght: weight },
    noLayoutClosure: true,
  });
  await writeFile(new URL(`../styles/fonts/${to}`, import.meta.url), subset);
  console.log(`${to}: ${subset.length} bytes`);
}
