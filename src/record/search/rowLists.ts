/**
 * Lists of rows, such as those that hold a word: numbered from 0, each in order of the rows. They are kept by spans of 65,536 rows, in which
 * a row takes two bytes, and what is read and written of a span together stays in the processor's cache.
 */

export interface Span {
  /** The row of the whole with which it begins, and how many it has. */
  readonly first: number;
  readonly count: number;
  /** List l has `rows[starts[l]]` up to `rows[starts[l + 1]]`, counted from `first`; a list that began after this span has none. */
  readonly starts: Uint32Array;
  readonly rows: Uint16Array;
}

export interface RowLists {
  readonly spans: readonly Span[];
  /** How many rows there are. */
  readonly count: number;
}

const rowsPerSpan = 65_536;

/** The lists of so many rows, in their order: `putInto` calls `put` with each list in which the row stands, as often as it likes. */
export function rowListsOf<Row>(rows: Iterable<Row>, putInto: (row: Row, put: (list: number) => void) => void): RowLists {
  const spans: Span[] = [];
  let count = 0;
  /** By list, the last row that was put into it, counted from 1; there are `listCount` lists. */
  let last = new Uint32Array(1 << 10);
  let listCount = 0;
  /** The lists of the span's rows, row after row: `size` of them, and where those of each row end. */
  let lists = new Uint32Array(1 << 10);
  let size = 0;
  const ends = new Uint32Array(rowsPerSpan);
  const put = (list: number) => {
    if (list >= listCount) listCount = list + 1;
    if (list >= last.length) last = copied(last, new Uint32Array(2 * listCount));
    if (last[list] === count) return;
    last[list] = count;
    if (size === lists.length) lists = copied(lists, new Uint32Array(2 * size));
    lists[size++] = list;
  };
  const close = () => {
    const rowCount = count - spans.length * rowsPerSpan;
    if (rowCount > 0) spans.push(turned(count - rowCount, lists.subarray(0, size), ends.subarray(0, rowCount), listCount));
    size = 0;
  };
  for (const row of rows) {
    count += 1;
    putInto(row, put);
    ends[(count - 1) % rowsPerSpan] = size;
    if (count % rowsPerSpan === 0) close();
  }
  close();
  return { spans, count };
}

/** Rows with their lists, turned into lists with their rows. */
function turned(first: number, lists: Uint32Array, ends: Uint32Array, listCount: number): Span {
  const starts = new Uint32Array(listCount + 1);
  for (const list of lists) starts[list + 1]! += 1;
  for (let list = 0; list < listCount; list += 1) starts[list + 1]! += starts[list]!;
  const next = starts.slice();
  const rows = new Uint16Array(lists.length);
  for (let row = 0, at = 0; row < ends.length; row += 1) {
    for (; at < ends[row]!; at += 1) {
      const list = lists[at]!;
      rows[next[list]!] = row;
      next[list]! += 1;
    }
  }
  return { first, count: ends.length, starts, rows };
}

/** Sets to 1 the rows of a span that stand in one of the lists. */
export function mark(rowsOfSpan: Uint8Array, { starts, rows }: Span, lists: Iterable<number>): void {
  for (const list of lists) {
    if (list + 1 >= starts.length) continue;
    const end = starts[list + 1]!;
    for (let at = starts[list]!; at < end; at += 1) rowsOfSpan[rows[at]!] = 1;
  }
}

/** For a longer array: what stood in the shorter. */
export function copied<Numbers extends Uint16Array | Uint32Array>(numbers: Numbers, into: Numbers): Numbers {
  into.set(numbers);
  return into;
}
