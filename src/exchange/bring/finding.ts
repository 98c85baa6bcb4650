/** What was found while a file was read: where in it, what stands there, and a code by which the messages say why and what would be right. */

/**
 * error: cannot be shown, the row waits. warning: shown, and doubtful. gap: nothing stands where something may. note: understood, though written in another
 * habit than ours, so that a reader can see how it was taken.
 */
export const severities = ['error', 'warning', 'gap', 'note'] as const;
export type Severity = (typeof severities)[number];

/** What a sentence is filled with: words of the file, figures, choices. */
export type Values = Readonly<Record<string, string>>;

/** A place in a file, as the program with which it was written names it. */
export interface Place {
  readonly file: string;
  /** Of a workbook. */
  readonly sheet?: string | undefined;
  /** As a spreadsheet program counts, from 1; in JSON the place of the entry in its list, from 1. */
  readonly row?: number | undefined;
  /** The heading of the column; in JSON the path of the field, as "quantities.0.unit". */
  readonly column?: string | undefined;
  /** The letter of the column, in a sheet. */
  readonly letter?: string | undefined;
  /** The cell as it stands in the file, cut where it is long. */
  readonly cell?: string | undefined;
}

export interface Finding extends Place {
  readonly severity: Severity;
  /** Which sentence says it: a key of `findings` in the messages. */
  readonly code: string;
  readonly values: Values;
  /** The id of the record or entry concerned, where it has one. */
  readonly entry?: string | undefined;
}
