/** Not translated yet: the English words stand in. */
export * from '../en/opened.ts';
