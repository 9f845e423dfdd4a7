import type * as reference from '../vi/saved.ts';

export const savedMessages: typeof reference.savedMessages = {
  title: 'Saved',
  save: 'Save for later',
  saved: 'Saved for later',
};
