/** A file of any length, made piece by piece in short tasks: the page stays answerable, and what is made already is no text of the page any more. */

export interface Making {
  /** Told behind every task how much is made, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** ms that one task may take. */
const slice = 10;
/** UTF-16 units that are gathered before they become a part of the file. */
const partLength = 1 << 20;

/** About so many pieces will come. Rejects when it is cancelled. */
export async function blobOf(pieces: Iterable<string>, count: number, type: string, { onProgress, signal }: Making = {}): Promise<Blob> {
  const parts: Blob[] = [];
  let gathered: string[] = [];
  let length = 0;
  let made = 0;
  let end = performance.now() + slice;
  for (const piece of pieces) {
    gathered.push(piece);
    length += piece.length;
    made += 1;
    if (length > partLength) {
      parts.push(new Blob(gathered));
      [gathered, length] = [[], 0];
    }
    if (performance.now() < end) continue;
    onProgress?.(Math.min(1, made / count));
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    end = performance.now() + slice;
  }
  return new Blob([...parts, ...gathered], { type: `${type};charset=utf-8` });
}
