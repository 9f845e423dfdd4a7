/** The elements of stories in lists (lists/view, search/view), and of the article's neighbours at its end. */
export const storySelector = '[data-story]';

/** A story as the page shows it. */
export interface StoryElement {
  /** The same while its article stands at that of several places of the page. */
  key: string;
  element: HTMLElement;
  /** Its last line, where its marks go; a neighbour has none. */
  row: HTMLElement | undefined;
  id: string;
  headline: string;
  /** The reading time in whole minutes, where the page knows it. */
  minutes: number | undefined;
  /** Whether it has a button to save it. */
  isSavable: boolean;
}

/** The stories of the page, in the order of the document. */
export function storyElements(): StoryElement[] {
  const times = new Map<string, number>();
  return Array.from(document.querySelectorAll<HTMLElement>(storySelector), (element) => {
    const { story = '', minutes, savable } = element.dataset;
    const time = times.get(story) ?? 0;
    times.set(story, time + 1);
    return {
      key: `${story} ${time}`,
      element,
      // Not a message of the button.
      row: [...element.querySelectorAll<HTMLElement>('p:not([role])')].at(-1),
      id: story,
      headline: element.querySelector('h2, h3')?.textContent ?? '',
      minutes: minutes === undefined ? undefined : Number(minutes),
      isSavable: savable !== undefined,
    };
  });
}

/** Whether two readings of a page found the same elements. */
export function areSameStories(one: readonly StoryElement[], other: readonly StoryElement[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ element, id }, index) => element === other[index]?.element && id === other[index].id)
  );
}
