import { escapeHtml } from '../html/serialize.ts';
import type { Notice } from '../model/notice.ts';
import type { Budget } from './budget.ts';
import { captionHtml, embedHtml, figureHtml } from './figureHtml.ts';
import type { Fields } from './ghostData.ts';
import { fieldsOf, listOf, wordsOf } from './json.ts';
import { markdownHtml } from './markdownHtml.ts';
import { plainLine } from './plainLine.ts';

type Card = (card: Fields, budget: Budget, notices: Notice[]) => string;

const image: Card = (card, budget) => {
  const src = wordsOf(card.src);
  return src === undefined ? '' : figureHtml({ src, alt: wordsOf(card.alt), caption: wordsOf(card.caption) }, budget);
};

const gallery: Card = ({ images, caption }, budget, notices) => {
  const figures = listOf(images).map((picture) => image(fieldsOf(picture), budget, notices));
  return `<div>${figures.join('')}${paragraph(wordsOf(caption))}</div>`;
};

const media: Card = ({ src, url, html, caption, title, metadata }) => {
  const address = wordsOf(src) ?? wordsOf(url);
  const name = plainLine(wordsOf(title) ?? wordsOf(fieldsOf(metadata).title));
  if (address === undefined)
    return `${wordsOf(html) ?? ''}${paragraph(wordsOf(caption) ?? (name && escapeHtml(name)))}`;
  return `${embedHtml(address, name)}${paragraph(wordsOf(caption))}`;
};

/** Of a page that a card leads to the title is kept, as of all that is embedded, and the rest told. */
const link: Card = (card, _budget, notices) => {
  const { title, description, author, publisher } = fieldsOf(card.metadata);
  const url = wordsOf(card.url) ?? wordsOf(card.src) ?? wordsOf(card.buttonUrl);
  const text = wordsOf(title) ?? wordsOf(card.fileTitle) ?? wordsOf(card.fileName) ?? wordsOf(card.buttonText) ?? url;
  if (url === undefined || text === undefined) return '';
  const about = [description, author, publisher, card.fileCaption].flatMap((words) => wordsOf(words) ?? []);
  if (about.length > 0) notices.push({ code: 'dropped-card-text', text: about.join(' ') });
  return `<p><a href="${escapeHtml(url)}">${escapeHtml(text)}</a></p>${paragraph(wordsOf(card.caption))}`;
};

/** A callout is a quotation; its emoji stands before the words. */
const callout: Card = ({ calloutEmoji, calloutText }) => {
  const emoji = escapeHtml(wordsOf(calloutEmoji) ?? '');
  const text = (wordsOf(calloutText) ?? '').replace(/^\s*(?:<[^<>]*>\s*)*/u, (tags) =>
    emoji ? `${tags}${emoji} ` : tags,
  );
  return `<blockquote>${/^\s*<(?:p|div|ul|ol)\b/iu.test(text) ? text : paragraph(text)}</blockquote>`;
};

const code: Card = ({ code: text, caption }) =>
  `<figure><pre><code>${escapeHtml(wordsOf(text) ?? '')}</code></pre>${captionHtml(wordsOf(caption))}</figure>`;

const markdown: Card = (card) => markdownHtml(wordsOf(card.markdown) ?? '');

const cards: Readonly<Record<string, Card>> = {
  image,
  gallery,
  code,
  codeblock: code,
  markdown,
  'card-markdown': markdown,
  html: ({ html }) => wordsOf(html) ?? '',
  embed: media,
  video: media,
  audio: media,
  bookmark: link,
  file: link,
  button: link,
  callout,
  toggle: ({ heading, content }) => `<h4>${wordsOf(heading) ?? ''}</h4>${wordsOf(content) ?? ''}`,
  hr: () => '<hr>',
  horizontalrule: () => '<hr>',
  // Where the part for subscribers begins.
  paywall: () => '',
};

/** A card of Ghost's editors as HTML; one that an article has nothing for is told, with its text. */
export function cardHtml(name: string, card: Fields, notices: Notice[], budget: Budget): string {
  const toHtml = Object.hasOwn(cards, name) ? cards[name] : undefined;
  const html = toHtml?.(card, budget, notices);
  if (html !== undefined && (html !== '' || name === 'paywall')) return html;
  const text = Object.values(card).filter((value) => typeof value === 'string');
  notices.push({ code: 'unknown-card', text: text.join(' ').slice(0, 200), result: name });
  return '';
}

function paragraph(html: string | undefined): string {
  return html === undefined ? '' : `<p>${html}</p>`;
}
