import { articleLines } from '../article/model/articleLines.ts';
import type { PageArticle } from '../article/model/pageArticle.ts';
import { articlesFolder, searchManifestPath } from '../paths.ts';
import type { SearchText } from '../search/model/searchText.ts';
import { createEngine } from '../search/view/engine.ts';

/*
 * The search of this document. The build names this part in the HTML of the search's page, beside the entry script: it must need
 * nothing of that, so that the index is on its way before the page works. Of the registry of addresses it takes constants only.
 */

/** Texts that are remembered: those of a search with many phrases, about 1 MB. */
const mostTexts = 150;

const texts = new Map<string, Promise<SearchText | undefined>>();

function readArticle(id: string): Promise<SearchText | undefined> {
  const known = texts.get(id) ?? fetchArticle(id);
  texts.set(id, known);
  known.catch(() => texts.delete(id));
  for (const oldest of texts.keys()) if (texts.size > mostTexts) texts.delete(oldest);
  return known;
}

async function fetchArticle(id: string): Promise<SearchText | undefined> {
  // By this header the service worker knows that the page has not been read.
  const response = await fetch(`${articlesFolder}${id}.json`, { headers: { purpose: 'prefetch' } });
  if (!response.ok) return undefined;
  const { article }: { article: PageArticle } = await response.json();
  return searchTextOf(article);
}

/** What of an article is searched, as the build's index has it. */
export function searchTextOf({ headline, description = '', keywords = [], body }: PageArticle): SearchText {
  return { headline, summary: [description, ...keywords], text: articleLines(body) };
}

/** The search of this document; what its address asks for is on its way already. */
export const searchEngine = createEngine(async (path, isFresh) => {
  const cache = isFresh ? 'reload' : path === searchManifestPath ? 'no-cache' : 'default';
  const response = await fetch(path, { cache });
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return new Uint8Array(await response.arrayBuffer());
}, readArticle);

if (typeof location === 'object') {
  const asked = searchEngine.askedIn(location.search);
  if (searchEngine.isQuery(asked.text)) searchEngine.answer(asked).catch(() => {});
  else searchEngine.prepare();
  const field = document.querySelector<HTMLInputElement>('search input');
  if (field && !field.value) field.value = asked.text;
}
