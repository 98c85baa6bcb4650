/** How much is read of what somebody brings, so that no file fills the memory of the page. */

/** Bytes of one file of text: what is longer fits in no text of a browser. */
export const mostBytes = 500_000_000;
/** Cells of a table, empty ones between others too. */
export const mostCells = 30_000_000;

export const zipLimits = {
  entries: 5000,
  /** Bytes when unpacked, of all entries. */
  unpacked: 600_000_000,
  /** Beyond so many bytes an archive that grows by more than `ratio` is taken for one that is made to do harm. */
  harmless: 50_000_000,
  ratio: 200,
};

/** "12" of 12,345,678 bytes. */
export const megabytes = (bytes: number): string => String(Math.ceil(bytes / 1_000_000));
