/** Text in lines. */

/** Width in px of a text at a size in px. */
export type Measure = (text: string, size: number) => number;

/** Lines that fit into `room` px: broken at spaces, and inside of a word only where it is longer than a line, as addresses are. */
export function wrap(text: string, room: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (widthOf(longer) <= room) line = longer;
    else {
      if (line) lines.push(line);
      const pieces = breakWord(word, room, widthOf);
      line = pieces.pop() ?? '';
      lines.push(...pieces);
    }
  }
  return line ? [...lines, line] : lines;
}

function breakWord(word: string, room: number, widthOf: (text: string) => number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece && widthOf(piece + letter) > room) {
      pieces.push(piece);
      piece = letter;
    } else piece += letter;
  }
  return [...pieces, piece];
}
