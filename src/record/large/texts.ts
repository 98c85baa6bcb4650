/** Many short texts as bytes: no object for each, and a worker hands them over without copying. */

export interface Texts {
  /** UTF-8, one behind the other. */
  readonly bytes: Uint8Array;
  /** Text t has the bytes from `starts[t]` up to `starts[t + 1]`. */
  readonly starts: Uint32Array;
}

export function textsOf(texts: readonly string[]): Texts {
  const starts = new Uint32Array(texts.length + 1);
  let bytes = new Uint8Array(Math.max(1024, texts.length * 32));
  const encoder = new TextEncoder();
  texts.forEach((text, at) => {
    const from = starts[at]!;
    if (bytes.length < from + text.length * 3) {
      const grown = new Uint8Array(2 * bytes.length + text.length * 3);
      grown.set(bytes);
      bytes = grown;
    }
    starts[at + 1] = from + encoder.encodeInto(text, bytes.subarray(from)).written;
  });
  return { bytes: bytes.slice(0, starts[texts.length]), starts };
}

const decoder = new TextDecoder();

export function textAt({ bytes, starts }: Texts, at: number): string {
  return decoder.decode(bytes.subarray(starts[at], starts[at + 1]));
}
