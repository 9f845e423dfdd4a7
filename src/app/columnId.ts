/** The id of an article's column: headline, text, comments. */
export const columnId = 'noi-dung';
