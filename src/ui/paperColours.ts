/*
 * The colours of the paper, the background of a page, by theme. Style sheets and index.html hold them as literals; a test
 * compares these (tests/ui/paperColours.test.ts).
 */
export const lightPaper = '#fffefb';
export const darkPaper = '#171614';
export const sepiaPaper = '#f5ecd9';
