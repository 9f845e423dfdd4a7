import type * as reference from '../vi/savedFiles.ts';
import { counted } from './numbers.ts';

export const savedFilesMessages: typeof reference.savedFilesMessages = {
  inFile: (count) => `${counted(count, 'new saved article')}`,
  loadThese: (comments, articles) =>
    comments > 0
      ? `Load ${counted(comments, 'comment')} and ${counted(articles, 'saved article')}`
      : `Load ${counted(articles, 'saved article')}`,
  loaded: (comments, articles) =>
    comments > 0
      ? `${counted(comments, 'comment')} and ${counted(articles, 'saved article')} loaded.`
      : `${counted(articles, 'saved article')} loaded.`,
  fileHint: 'The first file also names your saved articles.',
  eraseHint: 'Your saved articles are removed from this device too.',
  eraseWarning: (count) => `${counted(count, 'saved article')} will be removed from this device too.`,
};
