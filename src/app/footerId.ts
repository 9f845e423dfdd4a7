/** The id of the footer of every page. */
export const footerId = 'chan-trang';
