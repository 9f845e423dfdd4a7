import { keyPrefix } from '../../ui/remembered.ts';

/** Where the options are kept in localStorage. */
export const optionsKey = `${keyPrefix}reading`;
