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

declare module 'virtual:record/az/index' {
  export { default } from 'virtual:record/index';
}
declare module 'virtual:record/az/rest' {
  export { default } from 'virtual:record/rest';
}
declare module 'virtual:record/az/talks' {
  export { default } from 'virtual:record/talks';
}
declare module 'virtual:record/ar/index' {
  export { default } from 'virtual:record/index';
}
declare module 'virtual:record/ar/rest' {
  export { default } from 'virtual:record/rest';
}
declare module 'virtual:record/ar/talks' {
  export { default } from 'virtual:record/talks';
}
declare module 'virtual:record/tr/index' {
  export { default } from 'virtual:record/index';
}
declare module 'virtual:record/tr/rest' {
  export { default } from 'virtual:record/rest';
}
declare module 'virtual:record/tr/talks' {
  export { default } from 'virtual:record/talks';
}

/** The examples of other pairs that lie beside the page: the file of each, and the title of its record. */
declare module 'virtual:examples' {
  const examples: readonly { readonly file: string; readonly title: string }[];
  export default examples;
}
