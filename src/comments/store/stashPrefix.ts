import { keyPrefix } from '../../ui/remembered.ts';

/** In localStorage: what the keys of drafts begin with that are kept at once, as a page is left. */
export const stashPrefix = `${keyPrefix}draft-`;

/**
 * A form whose draft the page keeps (`useDraft`); until it says so, the script in the head keeps what was typed. It is a
 * property and no attribute, because the start leaves the HTML as it is.
 */
export interface KeptForm extends HTMLFormElement {
  keepsDraft?: boolean;
}
