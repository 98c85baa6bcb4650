/** Bytes of a text file as text, in whatever encoding they are. */
import type { Finding } from '../finding.ts';
import { found } from './finding.ts';
import { megabytes, mostBytes } from './limits.ts';

export interface FileText {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Of a file without a byte order mark. */
const sample = 4000;

/** Never throws; without a byte order mark and without NUL characters. A file beyond `mostBytes` is "" and an error. */
export function textOfBytes(bytes: Uint8Array, file: string): FileText {
  if (bytes.length > mostBytes)
    return {
      text: '',
      findings: [found('error', 'fileTooLarge', { size: megabytes(bytes.length), most: megabytes(mostBytes) }, { file })],
    };
  const { text: decoded, doubt } = decode(bytes);
  const findings: Finding[] = doubt ? [doubt(file)] : [];
  const text = decoded.includes('\0') ? decoded.replaceAll('\0', '') : decoded;
  if (text.length < decoded.length)
    findings.push(found('warning', 'nulCharacters', { count: String(decoded.length - text.length) }, { file }));
  const broken = text.indexOf('\uFFFD');
  if (broken >= 0)
    findings.push(
      found(
        'warning',
        'brokenCharacters',
        { count: String(countOf(text, '\uFFFD', broken)), line: String(countOf(text.slice(0, broken), '\n') + 1) },
        { file },
      ),
    );
  return { text, findings };
}

interface Decoded {
  readonly text: string;
  readonly doubt?: ((file: string) => Finding) | undefined;
}

function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  const wide = wideEncoding(bytes);
  if (wide)
    return {
      text: new TextDecoder(wide).decode(bytes),
      doubt: (file) => found('note', 'encodingRead', { encoding: wide.toUpperCase() }, { file }),
    };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return decodeBroken(bytes);
  }
}

/** Letters of ASCII are bytes beside zeros in UTF-16: those behind or those before them. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 === 1) return undefined;
  const zeros = [0, 0];
  const end = Math.min(bytes.length, sample);
  for (let at = 0; at < end; at += 1) if (bytes[at] === 0) zeros[at & 1]! += 1;
  const [even = 0, odd = 0] = zeros;
  const few = end / 20;
  if (odd > few && odd > even * 10) return 'utf-16le';
  return even > few && even > odd * 10 ? 'utf-16be' : undefined;
}

/** UTF-8 with a few broken bytes is UTF-8 all the same; anything else is one of the encodings of old. */
function decodeBroken(bytes: Uint8Array): Decoded {
  const utf8 = new TextDecoder().decode(bytes);
  let [whole, broken] = [0, 0];
  for (let at = 0; at < utf8.length; at += 1) {
    const unit = utf8.charCodeAt(at);
    if (unit === 0xfffd) broken += 1;
    else if (unit > 0x7f) whole += 1;
  }
  if (whole > broken * 10) return { text: utf8 };
  const encoding = oldEncoding(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), doubt: (file) => found('warning', 'notUtf8', { encoding }, { file }) };
}

/** Letters ğ ı ş Ğ İ Ş of windows-1254, rare ones of Icelandic in windows-1252. */
const turkish = new Set([0xf0, 0xfd, 0xfe, 0xd0, 0xdd, 0xde]);
/** Letters with accents that windows-1256 keeps for French among those of Arabic, the vowels of Russian in windows-1251. */
const french = new Set([0xe0, 0xe2, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xee, 0xef, 0xf4, 0xf9, 0xfb, 0xfc]);

/** Words of Arabic and Russian are high bytes alone; between the letters of Latin scripts there are few. */
function oldEncoding(bytes: Uint8Array): 'windows-1252' | 'windows-1254' | 'windows-1256' | 'windows-1251' {
  const count = { high: 0, inRuns: 0, turkish: 0, french: 0 };
  let run = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0xc0) {
      run += 1;
      count.high += 1;
      if (turkish.has(byte)) count.turkish += 1;
      if (french.has(byte)) count.french += 1;
    } else {
      if (run >= 3) count.inRuns += run;
      run = 0;
    }
  }
  if (count.high > 0 && count.inRuns > count.high / 2) return count.french > count.high / 5 ? 'windows-1251' : 'windows-1256';
  return count.turkish > count.high / 6 ? 'windows-1254' : 'windows-1252';
}

function countOf(text: string, part: string, from = 0): number {
  let count = 0;
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) count += 1;
  return count;
}
