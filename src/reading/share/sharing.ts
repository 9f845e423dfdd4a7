import { SelectionToolbar as tools } from './SelectionToolbar.tsx';
import { shareLink as link } from './share.tsx';

/** The chunk that loads with the first press or selection. */
export const SelectionToolbar = tools;
export const shareLink = link;
