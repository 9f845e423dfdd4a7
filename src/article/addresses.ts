/** The path of an article's page. */
export function articleAddress(id: string): string {
  return `/bai-viet/${id}`;
}

/** The ids that the article's page gives to its own places, for links within the page. */
export const headlineId = 'tieu-de';
export const textId = 'bai';
export const textEndId = 'cuoi-bai';

/** The link around the photo with this number, from 1; as a hash, the address of the photo seen large. */
export const photoAnchor = (number: number | '') => `xem-anh-${number}`;
