/** The words of `Để dành` that a page needs at once. */
export const savedMessages = {
  /** Title of the page of saved articles, and the links to it; in the masthead the number of articles follows as `(3)`. */
  title: 'Để dành',
  /** Button of an article, before and after it is pressed. */
  save: 'Để dành',
  saved: 'Đã để dành',
};
