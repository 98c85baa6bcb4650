/** What the page and the worker that holds an opened file say to one another. */
import type { BroughtFile } from '@/exchange/bring/bring.ts';
import type { CompletionWords } from '@/exchange/bring/complete.ts';
import type { Report } from '@/exchange/bring/report.ts';
import type { Perspective } from '@/record/according.ts';
import type { LargeData, Rows } from '@/record/large/data.ts';

/** What can be asked of the worker, and its answers. The file is opened first. */
export interface Asked {
  /** A file on this site, or files that the reader brought; `name` is that of all of them together. */
  open: {
    readonly ask: {
      readonly source: { readonly url: string } | { readonly files: readonly BroughtFile[] };
      readonly name: string;
      readonly words: CompletionWords;
    };
    readonly answer: { readonly data: LargeData | undefined; readonly report: Report };
  };
  /** By row, 1 where the text is found. */
  find: { readonly ask: { readonly text: string }; readonly answer: Uint8Array };
  /** The rows that somebody speaks of, as he or she gives them. */
  see: { readonly ask: { readonly by: Perspective }; readonly answer: Rows };
}

export type AskName = keyof Asked;

export type Ask = { [Name in AskName]: { readonly name: Name; readonly number: number; readonly about: Asked[Name]['ask'] } }[AskName];

/** How far the worker has come with the file: bytes that are there, then records that are read; `of` is 0 where nobody says how many there will be. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly what: 'bytes' | 'records';
}

/** The answer to an ask, by its number, or what became of it; or word of how far it has come. */
export type Answer =
  | { readonly number: number; readonly value: unknown }
  | { readonly number: number; readonly error: string }
  | { readonly progress: Progress };
