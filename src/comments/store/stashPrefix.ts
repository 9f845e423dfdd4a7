import { keyPrefix } from '../../ui/remembered.ts';

/** In localStorage: what the keys of drafts begin with that are kept at once, as a page is left. */
export const stashPrefix = `${keyPrefix}draft-`;
