/*
 * The colours of the paper, the background of a page, and of what a form stands on, by theme. Style sheets and index.html hold
 * them as literals; a test compares these (tests/ui/paperColours.test.ts).
 */
export const lightPaper = '#fffefb';
export const darkPaper = '#171614';
export const sepiaPaper = '#f5ecd9';
export const lightForm = '#f6f2ea';
export const sepiaForm = '#ece0c7';
