/** What a file is, by its content. */
export type Format = 'word' | 'wxr' | 'feed' | 'ghost' | 'page' | 'markdown' | 'text' | 'picture';
