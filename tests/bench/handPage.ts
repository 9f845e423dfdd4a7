import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Article, Block, Phrasing } from '../../src/article/schema/articleSchema.ts';
import { formatArticleDate } from '../../src/build/enhance/articleDate.ts';
import { messages } from '../../src/language/current/core.ts';
import { pageMessages } from '../../src/language/current/page.ts';

const style = readFileSync(new URL('hand.css', import.meta.url), 'utf8');

const icons = {
  options: 'M1.5 19 7 5l5.5 14M3.5 14h7M14.5 15.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0M21.5 11.5V19',
  listen: 'M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11',
  share: 'M12 15V3M7.5 7.5 12 3l4.5 4.5M5 12v9h14v-9',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  up: 'M12 19V5M6 11l6-6 6 6',
  photo: 'M4 7h3l2-2h6l2 2h3v12H4zM9.5 13a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M3 3l18 18',
};

/**
 * What the site is measured against: the article as one HTML file with its style and no script, as an author would write
 * it by hand, with the text and the look of the site's page.
 *
 * It weighs what the site's page weighs, in front of the text and after it, so that the two differ in scripts alone: where
 * less is needed to say the same, a comment that cannot be compressed makes up for it.
 *
 * @param sitePage the page of the same article as the site sends it
 */
export function handPage(article: Article, sitePage: string): string {
  const [siteHead = '', siteBody = ''] = sitePage.split('<body>');
  const head = `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${escaped(article.headline)}</title>
<link rel="icon" href="data:,">
<style>${style.replace(/\s*\n\s*/g, '')}`;
  const body = bodyOf(article);
  const before = filler(weight(siteHead) - weight(head), 1);
  const after = filler(weight(siteHead + siteBody) - weight(`${head}${before}${body}`), 2);
  return `${head}/*${before}*/</style>${body}<!--${after}-->`;
}

function bodyOf({ headline, datePublished, source, body }: Article): string {
  return `
<header class="masthead"><a href="/"><span class="seal">B</span>Bản Tin</a><a class="own" href="/binh-luan">${messages.ownComments}</a></header>
<main>
<article>
<header>
<h1 id="tieu-de">${escaped(headline)}</h1>
<div class="meta"><time datetime="${datePublished}">${formatArticleDate(datePublished)}</time><span>${pageMessages.readingTime(3)}</span><a class="comments" href="#binh-luan">${messages.comments}</a></div>
<div class="tools">${tool('options', messages.readingOptions)}${tool('listen', messages.listen)}${tool('share', messages.share)}</div>
</header>
<div class="text">
${
  source?.mark
    ? body
        .map(blockOf)
        .join('\n')
        .replace('<p>', `<p><span class="mark">(${escaped(source.mark)})</span> `)
    : body.map(blockOf).join('\n')
}
</div>
<div class="end">${tool('share', messages.share)}${tool('print', messages.print)}<a href="#tieu-de">${icon('up')}${messages.backToTop}</a></div>
</article>
<section>
<h2 id="binh-luan">${messages.comments}</h2>
<form method="dialog"><label for="y-kien">${messages.commentText}</label><textarea id="y-kien" rows="5"></textarea>
<label for="ten">${messages.commentName} <span class="quiet">${messages.optional}</span></label><input id="ten"><button>${messages.send}</button>
<p class="kept">${messages.storedHere} <a href="/binh-luan">${messages.saveToFile}</a></p></form>
</section>
</main>
<footer><p>${pageMessages.publishedBy('Bản Tin')}</p><p>${pageMessages.noTracking}</p><p>${pageMessages.whereCommentsLive}</p></footer>
`;
}

/** The blocks that the first article has. */
function blockOf(block: Block): string {
  if (block.type === 'paragraph') return `<p>${block.children.map(phraseOf).join('')}</p>`;
  if (block.type === 'figure')
    return `<figure>${icon('photo')}<figcaption>${escaped(block.caption)} <span class="quiet">${pageMessages.photoMissing}</span></figcaption></figure>`;
  throw new Error(`The page by hand has no ${block.type}.`);
}

function phraseOf(phrase: Phrasing): string {
  if (phrase.type !== 'text') throw new Error(`The page by hand has no ${phrase.type}.`);
  return escaped(phrase.value);
}

function tool(name: keyof typeof icons, words: string): string {
  return `<button type="button">${icon(name)}${words}</button>`;
}

function icon(name: keyof typeof icons): string {
  return `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${icons[name]}"/></svg>`;
}

/** Text as HTML has it. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** Bytes on the line, compressed. */
export function weight(text: string): number {
  return brotliCompressSync(text).length;
}

/** Characters that weigh about so many bytes when compressed, the same ones each time. */
export function filler(bytes: number, seed: number): string {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 26;
  };
  const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.';
  // A character out of 64 takes six bits.
  return Array.from({ length: Math.max(0, Math.floor((bytes * 8) / 6)) }, () => characters[next()]).join('');
}
