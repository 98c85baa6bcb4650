/** Names of files. */
import { wordsOf } from '@/record/fold.ts';

/** Letters, without the extension: systems allow 255 bytes, and people read the beginning. */
const longest = 80;

/** "Arland–Borland", "Timeline", "Energy" → "arland-borland-timeline-energy.svg" */
export function fileNameOf(parts: readonly string[], extension: string): string {
  const letters = [...wordsOf(parts.join(' ')).join('-')];
  const stem = letters.length <= longest ? letters : letters.slice(0, Math.max(letters.lastIndexOf('-', longest), 1));
  return `${stem.join('').slice(0, 2 * longest) || 'picture'}.${extension}`;
}
