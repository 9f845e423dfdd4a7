import type * as reference from '../vi/sharing.ts';

export const sharingMessages: typeof reference.sharingMessages = {
  shareQuote: 'Share this passage',
  linkCopied: 'Link copied.',
  quoteCopied: 'Passage and link copied.',
  quoted: (passage) => `“${passage}”`,
  howToCopy:
    'Your browser does not let the page copy. The text below has been selected: press Ctrl+C, or touch and hold it and choose Copy.',
  toCopy: 'Text to share',
  close: 'Close',
};
