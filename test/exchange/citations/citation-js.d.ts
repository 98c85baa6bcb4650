/** The part of Citation.js that the tests use: it has no types of its own. */
declare module '@citation-js/core' {
  export interface CslName {
    readonly literal?: string;
    readonly family?: string;
    readonly given?: string;
  }
  export interface CslData {
    readonly id?: string;
    readonly type?: string;
    readonly title?: string;
    readonly author?: readonly CslName[];
    readonly reporter?: readonly CslName[];
    readonly 'container-title'?: string;
    readonly publisher?: string;
    readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[]; readonly literal?: string; readonly circa?: boolean };
    readonly accessed?: { readonly 'date-parts'?: readonly (readonly number[])[] };
    readonly language?: string;
    readonly URL?: string;
    readonly note?: string;
  }
  export const plugins: { readonly input: { chain(text: string, options: { forceType: string; generateGraph: false }): CslData[] } };
}
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';
