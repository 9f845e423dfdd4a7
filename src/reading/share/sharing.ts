import { PassageTools as tools } from './PassageTools.tsx';
import { shareLink as link } from './share.tsx';

/** What sharing takes, in one file: it comes at the first press, or the first selection. */
export const PassageTools = tools;
export const shareLink = link;
