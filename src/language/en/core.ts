import type * as reference from '../vi/core.ts';
import { counted } from './numbers.ts';

/** Where each shows is said in `vi/core.ts`. British spelling. */
export const messages: typeof reference.messages = {
  minutesLeft: (minutes) => `About ${minutes} min left`,
  footnoteReference: (number) => `Note ${number}`,
  printedOn: 'Printed on',

  readingOptions: 'Reading options',
  listen: 'Listen',
  share: 'Share',
  print: 'Print',

  backToTop: 'Back to top',
  backToPlace: 'Back to where you were',
  resume: 'Pick up where you left off',

  comments: 'Comments',
  commentText: 'Your comment',
  commentName: 'Display name',
  optional: '(optional)',
  anonymous: 'A reader',
  send: 'Post comment',
  storedHere: 'Comments are kept in this browser only.',
  saveToFile: 'Save them to a file',
  inApp: (app) =>
    `You are reading inside ${app}. Its browser may lose your comments when you close the app; open this page in your device’s own browser instead.`,
  timeToSave: 'You have written many new comments. Save them to a file in case your browser clears its data.',
  notNow: 'Not now',
  draftRestored: 'Your draft has been restored.',
  discardDraft: 'Discard draft',
  draftDiscarded: 'Draft discarded.',
  unseenDrafts: (count) => `You have ${counted(count, 'draft')} on comments not shown here.`,
  seeDrafts: 'See drafts',
  draftNotSaved: 'Your draft could not be saved; please keep this page open.',
  copyText: 'Copy text',
  copied: 'Copied.',
  copyByHand: 'Could not copy. The text has been selected: press Ctrl+C.',
  lettersLeft: (count) => `${counted(count, 'character')} left`,
  lettersOver: (count, orMore) => `${orMore ? 'More than ' : ''}${counted(count, 'character')} too many`,
  needsScript:
    'Reading and posting comments needs JavaScript, which is turned off in this browser. You can still read the whole article.',
  scriptFailed:
    'Part of this page did not load, so comments cannot be read or posted yet. Check your connection, copy anything you have typed, then reload the page.',
  sent: 'Comment posted.',
  deleted: 'Comment deleted.',
  restored: 'Comment restored.',
  editSaved: 'Changes saved.',
  commentGone: 'This comment cannot be found; it may have been deleted.',
  sort: 'Sort by',
  newest: 'Newest',
  oldest: 'Oldest',
  moreComments: 'Show more comments',
  moreReplies: (count) => `Show ${counted(count, 'more reply', 'more replies')}`,
  noComments: 'No comments yet. Be the first.',
  loadingComments: 'Opening comments…',
  action: { reply: 'Reply', edit: 'Edit', delete: 'Delete' },
  actionOn: {
    reply: (name) => `Reply to ${name}`,
    edit: (name) => `Edit the comment by ${name}`,
    delete: (name) => `Delete the comment by ${name}`,
  },
  sendReply: 'Post reply',
  saveEdit: 'Save',
  cancel: 'Cancel',
  answers: 'replying to',
  someoneDeleted: 'a deleted comment',
  edited: 'Edited',
  tombstone: 'Comment deleted',
  undo: 'Undo',
  damagedComments: (count) =>
    `${counted(count, 'comment is', 'comments are')} damaged and cannot be shown. The others are unharmed.`,
  emptyComment: 'You have not written anything yet. Add a few words, then post.',
  longComment:
    'Your comment is too long: the limit is 5,000 characters and 60,000 bytes. Shorten it or split it into several comments.',
  sectionFailed: 'The comments ran into a problem. You can still read the article, and what you typed is safe.',
  partFailed: 'This part of the page ran into a problem. You can still read the article.',
  tryAgain: 'Try again',
  storeErrors: {
    unavailable:
      'This browser does not let the page store data, so comments cannot be opened. Try leaving private browsing, or allow this site to store data.',
    blocked:
      'Comments cannot be opened because another tab is holding them. Close the other tabs of this site, then reload the page.',
    'version-mismatch': 'This page is older than the data stored here. Please reload the page.',
    'quota-exceeded': 'Your device has no room left to save this. Free up some space and try again.',
    unknown: 'The browser’s comment storage has a fault. Reload the page; if that does not help, restart the browser.',
    'not-found': 'This comment was deleted in another tab. Copy your text and post it as a new comment.',
    conflict:
      'This comment has just been edited in another tab; that version is shown above. Press again to replace it with yours.',
  },
  notSent: 'Not posted yet; your comment is still in the box.',
  editNotSaved: 'Your changes have not been saved yet; the text is still in the box.',
  notDeleted: 'The comment could not be deleted.',
  notRestored: 'The comment could not be restored.',

  justNow: 'Just now',
  minutesAgo: (minutes) => `${counted(minutes, 'minute')} ago`,
  hoursAgo: (hours) => `${counted(hours, 'hour')} ago`,

  ownComments: 'My comments',
  partMissing: 'This part could not be loaded. Check your connection and try again, or reload the page.',
};
