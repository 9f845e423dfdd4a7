/**
 * What others do to the page, imitated by the change that they make to it: proxies and CDNs to its HTML, extensions and
 * translators to its elements, before its script has started or after that.
 */
export interface Tampering {
  /** It works on what a page without an article has nothing of. */
  onArticles?: true;
  /** To the HTML of the document, scripts and styles aside. */
  html?: (html: string) => string;
  /** In the page, once its HTML is there and before its script. */
  before?: () => void;
  /** In the page, once all of it works. */
  after?: () => void;
}

/**
 * Runs in the page: sets each text of it in `<font>` elements, as Chrome's translator does, and what comes later too.
 *
 * @param atOnce so many texts a frame
 */
function translate(atOnce = Number.POSITIVE_INFINITY): void {
  const done = new WeakSet<Node>();
  const isSkipped = (node: Node) => node.parentElement?.closest('script, style, textarea, font') !== null;
  const all = (under: Node) => {
    const walker = document.createTreeWalker(under, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
    return under instanceof Text ? [under] : nodes;
  };
  const replace = (under: Node) => {
    for (const node of all(under)) {
      if (done.has(node) || node.data.trim() === '' || isSkipped(node)) continue;
      done.add(node);
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = `⟦${node.data}⟧`;
      outer.append(inner);
      node.replaceWith(outer);
    }
  };
  document.documentElement.lang = 'en';
  document.documentElement.classList.add('translated-ltr');
  const waiting = all(document.body);
  const goOn = () => {
    for (const node of waiting.splice(0, atOnce)) if (node.isConnected) replace(node);
    if (waiting.length > 0) requestAnimationFrame(goOn);
  };
  goOn();
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target instanceof Text && target.isConnected) replace(target);
      for (const node of addedNodes) if (node.isConnected) replace(node);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** Runs in the page: sets every tenth word of the text in an element, as highlighters and dictionaries do. */
function highlight(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  for (const [index, node] of nodes.entries()) {
    if (index % 2 > 0 || node.data.trim() === '' || node.parentElement?.closest('script, style, textarea')) continue;
    const mark = document.createElement('hypothesis-highlight');
    node.replaceWith(mark);
    mark.append(node);
  }
}

function aroundBox(): void {
  const box = document.querySelector('textarea');
  const around = document.createElement('grammarly-extension');
  box?.before(around);
  if (box) around.append(box);
}

function intoForm(): void {
  for (const form of document.querySelectorAll('form')) {
    form.prepend(document.createElement('lt-toolbar'));
    form.append(Object.assign(document.createElement('div'), { textContent: '✓' }));
    form.querySelector('textarea')?.after(document.createElement('lt-highlighter'));
  }
}

function darken(): void {
  for (const element of document.querySelectorAll<HTMLElement>('*')) {
    element.setAttribute('data-darkreader-inline-color', '');
    element.classList.add('dark-reader');
  }
}

function intoAll(selector: string, name: string): () => void {
  return new Function(
    `for (const element of document.querySelectorAll(${JSON.stringify(selector)})) element.prepend(document.createElement(${JSON.stringify(name)}))`,
  ) as () => void;
}

/** Applies to what stands between tags, or to tags, but not within scripts and styles. */
function outsideScripts(html: string, change: (part: string) => string): string {
  return html
    .split(/(<(?:script|style)\b.*?<\/(?:script|style)>)/su)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}

const onTags = (change: (tag: string) => string) => (html: string) =>
  outsideScripts(html, (part) =>
    part.replace(/<[a-z][^>]*>/gu, (tag) => (tag.startsWith('<meta') ? tag : change(tag))),
  );

export const tamperings: Readonly<Record<string, Tampering>> = {
  'comments stripped': { onArticles: true, html: (html) => html.replace(/<!--.*?-->/gsu, '') },
  'white space collapsed': {
    html: (html) => outsideScripts(html, (part) => part.replace(/>\s+</gu, '><').replace(/\s+/gu, ' ')),
  },
  'line breaks put between elements': {
    html: (html) =>
      outsideScripts(html, (part) => part.replace(/(<\/(?:p|div|section|h2|label|form|article)>)/gu, '$1\n  ')),
  },
  'attributes reordered': {
    html: onTags((tag) => {
      const attributes = tag.match(/[\w:-]+(?:="[^"]*")?(?=[\s/>])/gu) ?? [];
      return `<${attributes[0]} ${attributes.slice(1).reverse().join(' ')}>`;
    }),
  },
  'quotes removed': { html: onTags((tag) => tag.replace(/="([\w-]+)"/gu, '=$1')) },
  'optional end tags dropped': {
    html: (html) => outsideScripts(html, (part) => part.replace(/<\/(?:li|p)>(?=<(?:li|p|\/ul|\/ol))/gu, '')),
  },
  'letters written as entities': {
    html: (html) =>
      outsideScripts(html, (part) => part.replace(/[^\p{ASCII}]/gu, (letter) => `&#${letter.codePointAt(0)};`)),
  },
  'a banner put at the top': { html: (html) => html.replace(/<body[^>]*>/u, '$&<div>Miễn phí 3G</div>') },
  'a word of headline and text replaced': {
    before: () => {
      const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node.parentElement?.closest(`h1, #${siteNames.textId}`)) node.nodeValue = `⟦${node.nodeValue}⟧`;
    },
  },
  'an element in the root': { before: intoAll('#root', 'div') },
  'an element in the masthead': { before: intoAll('body header', 'span') },
  'elements in the form': { onArticles: true, before: intoForm },
  'elements in the form later': { onArticles: true, after: intoForm },
  'an element around the text box': { onArticles: true, before: aroundBox },
  'an element around the text box later': { onArticles: true, after: aroundBox },
  'elements in every part that lives': { onArticles: true, before: intoAll('[data-island]', 'i') },
  'a custom element around the page': {
    before: () => {
      const root = document.getElementById('root');
      const around = document.createElement('x-reader');
      root?.before(around);
      if (root) around.append(root);
    },
  },
  'a custom element within the page': {
    before: () => {
      const main = document.querySelector('main');
      const around = document.createElement('x-column');
      main?.before(around);
      if (main) around.append(main);
    },
  },
  'words of every part replaced later': {
    after: () => {
      const walker = document.createTreeWalker(document.getElementById('root') ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node.nodeValue?.trim()) node.nodeValue = `⟦${node.nodeValue}⟧`;
    },
  },
  'telephone numbers made links': {
    before: () => {
      // Two letters of each text stand for a number.
      const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
      for (const node of nodes) {
        if (node.data.trim().length < 20 || node.parentElement?.closest('script, style, textarea, a')) continue;
        const number = node.splitText(5);
        number.splitText(2);
        const link = document.createElement('a');
        link.href = 'tel:113';
        number.replaceWith(link);
        link.append(number);
      }
    },
  },
  'words marked': { before: highlight },
  'words marked later': { after: highlight },
  'dark mode': { before: darken },
  'dark mode later': { after: darken },
  'translated before the start': { before: translate },
  'translated during the start': { before: new Function(`(${translate})(3)`) as () => void },
  'translated later': { after: translate },
};
