/**
 * The parts of a file of JSON as ranges of its bytes, so that a record can be read alone, and a file larger than any text can be read at all.
 * Only the outermost object and the list in one of its fields are looked into; whether a part is JSON shows when it is parsed.
 */

/** From the first byte up to the one behind the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Scanned {
  /** Each field of the object but the list. */
  readonly fields: ReadonlyMap<string, Span>;
  /** Where each item of the list begins and ends, by turns. */
  readonly items: readonly number[];
}

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [brace, closingBrace, bracket, closingBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/** A sentence where the bytes are no object of that form. */
export function scan(bytes: Uint8Array, list: string): Scanned | string {
  const fields = new Map<string, Span>();
  const items: number[] = [];
  let at = skipMark(bytes);
  at = skipSpace(bytes, at);
  if (bytes[at] !== brace) return 'is no JSON object: it does not begin with "{"';
  at = skipSpace(bytes, at + 1);
  while (bytes[at] === quote) {
    const nameEnd = endOf(bytes, at);
    const name = textOf(bytes, { from: at + 1, to: nameEnd - 1 });
    at = skipSpace(bytes, nameEnd);
    if (bytes[at] !== colon) return `has no ":" behind "${name}"`;
    at = skipSpace(bytes, at + 1);
    if (name === list && bytes[at] === bracket) {
      at = skipSpace(bytes, at + 1);
      while (at < bytes.length && bytes[at] !== closingBracket) {
        const end = endOf(bytes, at);
        items.push(at, end);
        at = skipSpace(bytes, end);
        if (bytes[at] === comma) at = skipSpace(bytes, at + 1);
        else if (bytes[at] !== closingBracket) return `breaks off in "${list}", behind entry ${items.length / 2}`;
      }
      at += 1;
    } else {
      const end = endOf(bytes, at);
      fields.set(name, { from: at, to: end });
      at = end;
    }
    at = skipSpace(bytes, at);
    if (bytes[at] !== comma) break;
    at = skipSpace(bytes, at + 1);
  }
  return bytes[at] === closingBrace ? { fields, items } : 'breaks off before its end';
}

const decoder = new TextDecoder();

export function textOf(bytes: Uint8Array, { from, to }: Span): string {
  return decoder.decode(bytes.subarray(from, to));
}

/** Behind the value that begins here. */
function endOf(bytes: Uint8Array, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte === quote) {
      at = closingQuote(bytes, at);
      if (depth === 0) return at + 1;
    } else if (byte === brace || byte === bracket) depth += 1;
    else if (byte === closingBrace || byte === closingBracket) {
      if (depth === 0) return at; // of what is around it
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (byte === comma && depth === 0) return at;
  }
  return bytes.length;
}

/** The quote that closes the text which opens here: one that no odd number of backslashes stands before. */
function closingQuote(bytes: Uint8Array, opening: number): number {
  for (let at = bytes.indexOf(quote, opening + 1); at !== -1; at = bytes.indexOf(quote, at + 1)) {
    let before = at - 1;
    while (bytes[before] === backslash) before -= 1;
    if ((at - before) % 2 === 1) return at;
  }
  return bytes.length;
}

function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x09) at += 1;
  return at;
}

/** Behind a byte order mark. */
function skipMark(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
