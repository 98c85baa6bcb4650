/** XML, read tag by tag, so that a sheet of any size is never in memory as a tree, nor as one text. */
import { Parser } from 'saxen';

export interface XmlReader {
  /** Tags are without the prefix of their namespace. `attribute` is undefined where the tag has none of that name; ":id" is one with any prefix. */
  readonly open: (tag: string, attribute: (name: string) => string | undefined) => void;
  readonly close?: (tag: string) => void;
  readonly text?: (text: string) => void;
}

/** Bytes that are parsed at once. */
const piece = 65_536;

/** Why it is no XML, in English; undefined where all is well. What was read until then has been handed over. No entity is resolved but those of characters. */
export function readXml(bytes: Uint8Array, { open, close, text }: XmlReader): string | undefined {
  const parser = new Parser();
  // bytes since the last tag: the parser begins anew at that one with each piece, so that of a tag without an end ever longer ones are given
  let waiting = 0;
  parser.on('openTag', (name, attributes) => {
    waiting = 0;
    open(localName(name), (wanted) => attributeOf(attributes(), wanted));
  });
  if (close) parser.on('closeTag', (name) => close(localName(name)));
  if (text) parser.on('text', (raw) => text(decoded(raw))).on('cdata', text);
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const decoder = new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8');
  try {
    for (let at = 0; at < bytes.length;) {
      const end = at + Math.max(piece, waiting);
      waiting += end - at;
      parser.write(decoder.decode(bytes.subarray(at, end), { stream: true }));
      at = end;
    }
    parser.write(decoder.decode()).end();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function attributeOf(attributes: Readonly<Record<string, string>> | false, wanted: string): string | undefined {
  if (attributes === false) return undefined;
  const name = wanted.startsWith(':') ? Object.keys(attributes).find((key) => key.endsWith(wanted)) : wanted;
  return name !== undefined && Object.hasOwn(attributes, name) ? decoded(attributes[name]!) : undefined;
}

const named: Readonly<Record<string, string>> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };
const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|apos|gt|lt|quot));/gi;

function decoded(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replaceAll(reference, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()]!;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** "_x000D_" of the texts of a workbook, by which it writes characters that XML has not. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replaceAll(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}
