import { isSameText } from '../compose/sameText.ts';
import { bodyText } from '../output/articleLines.ts';
import { articleText, isSameArticle } from '../output/articleText.ts';
import { sharesText } from '../output/likeness.ts';
import { type Place, placesIn } from '../output/place.ts';
import type { RegisterEntry } from '../output/register.ts';
import { articleOf, type ReadArticle } from './readArticle.ts';
import type { Run } from './runState.ts';

/** The places of a run, for one input: what the run has given to others is taken. */
export function placesFor(input: string, { options, register, taken }: Run) {
  return placesIn(options.out, register, (id) => isOthers(taken.get(id), input));
}

/**
 * Where an article goes: to the place that its input has had, unless the file holds another article now, to an earlier form of
 * it, or to a place of its own.
 *
 * @param had what the input was before
 * @returns `other`: an article that has the same headline and day, or came from a file of the same name, and stays; `owner`: the
 * input from which the article that is there came, where that is another
 */
export function choosePlace(
  read: ReadArticle,
  { input, hash }: { input: string; hash: string },
  had: RegisterEntry | undefined,
  run: Run,
): Place & { other?: string; owner?: string } {
  const { headline, slug } = read.answered;
  const places = placesFor(input, run);
  const known = had && places.known(had);
  const isStill =
    known?.before === undefined
      ? had?.manuscript === hash
      : known.before.trim() === '' || isSameEvent(known.before, read) || isLike(known.before, read, run);
  if (known && isStill && !isOthers(run.taken.get(known.id), input)) return known;
  const place = places.find(slug ?? headline, (id, text) => {
    if (isSameArticle(text, textOf(id, read, run))) return true;
    if (isOthers(run.taken.get(id), input) || !isSameEvent(text, read)) return false;
    const owners = run.register.of(id);
    return owners.length === 0 || owners.some((entry) => entry.input === input) || isLike(text, read, run);
  });
  const other = known?.before === undefined ? place.other : known.id;
  const owners = run.register.of(place.id).map((entry) => entry.input);
  const [owner] = owners.includes(input) ? [] : owners;
  return { ...place, ...(other !== undefined && { other }), ...(owner !== undefined && { owner }) };
}

function isOthers(owner: string | undefined, input: string): boolean {
  return owner !== undefined && owner !== input;
}

/** Papers use a headline again on other days. */
function isSameEvent(text: string, { answered: { headline, datePublished } }: ReadArticle): boolean {
  try {
    const before = JSON.parse(text);
    return isSameText(String(before.headline), headline) && before.datePublished === datePublished;
  } catch {
    return false;
  }
}

function isLike(text: string, read: ReadArticle, run: Run): boolean {
  return sharesText(bodyText(text), bodyText(textOf('bai', read, run)));
}

function textOf(id: string, read: ReadArticle, { options }: Run): string {
  return articleText(articleOf(id, read), options.out);
}
