/** Not translated yet: the English words stand in. */
export * from '../en/stage.ts';
