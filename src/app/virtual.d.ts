/** The modules that the build makes of `data/` (scripts/record/plugin.ts). */
declare module 'virtual:record/index' {
  const index: import('@/record/facts.ts').IndexFile;
  export default index;
}
declare module 'virtual:record/rest' {
  const rest: import('@/record/facts.ts').RestFile;
  export default rest;
}
declare module 'virtual:record/talks' {
  const talks: readonly import('@/record/types.ts').Talk[];
  export default talks;
}

/** The examples of other pairs that lie beside the page: the file of each, and the title of its record. */
declare module 'virtual:examples' {
  const examples: readonly { readonly file: string; readonly title: string }[];
  export default examples;
}
