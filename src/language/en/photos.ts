import type * as reference from '../vi/photos.ts';

export const photoMessages: typeof reference.photoMessages = {
  photos: 'Photos in this article',
  counter: (number, count) => `Photo ${number} of ${count}`,
  close: 'Close',
  previous: 'Previous photo',
  next: 'Next photo',
  loading: 'Loading photo…',
  missing: 'This photo could not be loaded. Check your connection, then close it and open it again.',
};
