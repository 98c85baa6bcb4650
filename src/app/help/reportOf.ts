/** A report of an error as text, and as a letter. */
import type { Messages } from '@/i18n/messages.tsx';

interface Told {
  /** Of the view, in full. */
  readonly address: string;
  /** The title of the open record. */
  readonly record: string | undefined;
  readonly edition: string;
  /** BCP 47. */
  readonly language: string;
  readonly wrong: string;
  readonly work: string;
}

/** A line for each thing that is known; what the reader has not said yet stands with nothing behind it. */
export function reportOf({ address, record, edition, language, wrong, work }: Told, words: Messages['help']['report']['lines']): string {
  const lines: readonly (readonly [string, string | undefined])[] = [
    [words.wrong, wrong],
    [words.work, work],
    [words.record, record],
    [words.view, address],
    [words.edition, edition],
    [words.language, language],
  ];
  return lines.flatMap(([name, text]) => (text === undefined ? [] : [`${name}: ${text.trim()}`])).join('\n');
}

/** A link that opens an e-mail program, with no one yet to whom it goes. */
export function mailTo(subject: string, body: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
