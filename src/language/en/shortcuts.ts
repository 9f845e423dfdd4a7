import type * as reference from '../vi/shortcuts.ts';

export const shortcutsMessages: typeof reference.shortcutsMessages = {
  title: 'Keyboard shortcuts',
  close: 'Close',
  actions: {
    list: 'Open and close this list',
    options: 'Reading options',
    listen: 'Listen to the article',
    share: 'Share the article, or the selected passage',
    comments: 'Go to the comments',
    write: 'Write a comment',
    top: 'Back to top',
  },
  on: 'Use keyboard shortcuts',
  hint: 'Shortcuts do nothing while you are typing. When they are off, this list still opens from Reading options.',
};
