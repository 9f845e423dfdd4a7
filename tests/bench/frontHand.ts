import { readFileSync } from 'node:fs';
import { listMessages } from '../../src/language/current/lists.ts';
import { pageMessages } from '../../src/language/current/page.ts';
import type { Front, Story } from '../../src/lists/model/lists.ts';
import { articlePath, latestPath, sectionPath } from '../../src/paths.ts';
import { escaped, filler, weight } from './handPage.ts';

const styles = ['hand.css', 'frontHand.css'].map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'));

/**
 * What a front page is measured against: the same stories as one HTML file with its style and no script, as an author would write
 * it by hand, with the look of the site's page. It weighs what that weighs, in front of the text and after it (handPage.ts).
 *
 * @param sitePage the same front page as the site sends it
 */
export function handFront(front: Front, sections: readonly string[], sitePage: string): string {
  const [siteHead = '', siteBody = ''] = sitePage.split('<body>');
  const head = `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>Bản Tin</title>
<link rel="icon" href="data:,">
<style>${styles.join('').replace(/\s*\n\s*/g, '')}`;
  const body = bodyOf(front, sections);
  const before = filler(weight(siteHead) - weight(head), 1);
  const after = filler(weight(siteHead + siteBody) - weight(`${head}${before}${body}`), 2);
  return `${head}/*${before}*/</style>${body}<!--${after}-->`;
}

function bodyOf({ day, time, lead, seconds, latest, bands }: Front, sections: readonly string[]): string {
  const ways = sections.map((id) => `<a href="${sectionPath(id)}">${escaped(id)}</a>`).join('');
  return `
<header class="masthead"><a href="/"><span class="seal">B</span>Bản Tin</a><nav class="lists">${ways}</nav></header>
<main>
<div class="day"><h1>${day}</h1><p>${listMessages.updatedAt} ${time}</p></div>
<div class="top"><div>${story(lead, 'h2', 'eager')}<div class="seconds">${seconds.map((each) => story(each, 'h2')).join('')}</div></div>
<section class="side"><h2><a href="${latestPath}">${pageMessages.latest}</a></h2>${list(latest)}</section></div>
${bands.map((band) => `<section class="band"><h2>${escaped(band.section)}</h2>${story(band.lead, 'h3', 'lazy')}${list(band.headlines)}</section>`).join('\n')}
</main>
<footer><nav class="index">${ways}</nav><p>${pageMessages.publishedBy('Bản Tin')}</p><p>${pageMessages.noTracking}</p><p>${pageMessages.whereCommentsLive}</p></footer>
`;
}

function story(of: Story, heading: 'h2' | 'h3', photo?: 'eager' | 'lazy'): string {
  const { id, headline, section, description, when, readingMinutes } = of;
  const isLead = photo === 'eager';
  return `<article class="story${isLead ? ' lead' : ''}">${heading === 'h2' && section ? `<p class="kicker">${escaped(section)}</p>` : ''}<${heading}><a href="${articlePath(id)}">${escaped(headline)}</a></${heading}>${photo ? picture(of, isLead) : ''}${description ? `<p>${escaped(description)}</p>` : ''}<p class="when">${when} ${photo ? pageMessages.readingTime(readingMinutes) : ''}</p></article>`;
}

function list(stories: readonly Story[]): string {
  const rows = stories.map(
    ({ id, headline, when }) =>
      `<li><time class="when">${when}</time><h3><a href="${articlePath(id)}">${escaped(headline)}</a></h3></li>`,
  );
  return `<ol>${rows.join('\n')}</ol>`;
}

function picture({ photo }: Story, isLead: boolean): string {
  const [largest] = photo?.images ?? [];
  if (!photo || !largest) return '';
  const sizes = photo.images.filter(({ format }) => format === largest.format);
  const set = sizes.map(({ src, width }) => `${src} ${width}w`).join(', ');
  return `<img src="${largest.src}" srcset="${set}" sizes="calc(100vw - 2.5rem)" width="${largest.width}" height="${largest.height}" alt="" ${isLead ? 'fetchpriority="high"' : 'loading="lazy"'}>`;
}
