/** Characters that HTML writes as names or numbers. */

/** Those that editors of text put in, by name. */
const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', shy: '',
  ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›',
  middot: '·', bull: '•', deg: '°', times: '×', plusmn: '±', frac12: '½', sup2: '²', sup3: '³', copy: '©', reg: '®', trade: '™', sect: '§', para: '¶',
  euro: '€', pound: '£', yen: '¥', cent: '¢', iexcl: '¡', iquest: '¿', szlig: 'ß', AElig: 'Æ', aelig: 'æ', OElig: 'Œ', oelig: 'œ', Oslash: 'Ø', oslash: 'ø', eth: 'ð', thorn: 'þ',
}; // oxfmt-ignore

/** "eacute": a letter with a mark over or under it. */
const marks: Readonly<Record<string, string>> = {
  acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308', tilde: '\u0303', cedil: '\u0327', ring: '\u030A', caron: '\u030C', breve: '\u0306',
}; // oxfmt-ignore

const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+\d{0,2}));/gi;
const marked = /^([a-z])(acute|grave|circ|uml|tilde|cedil|ring|caron|breve)$/i;

/** What is no entity stays as it stands. Numbers of control characters and halves of characters are none. */
export function decodeEntities(text: string): string {
  return text.replaceAll(entity, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return byName(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const isText = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && !(code >= 127 && code < 160);
    return isText ? String.fromCodePoint(code) : [9, 10, 13].includes(code) ? '\n' : whole;
  });
}

function byName(name: string): string | undefined {
  if (Object.hasOwn(named, name)) return named[name];
  const [, letter, mark = ''] = marked.exec(name) ?? [];
  return letter && `${letter}${marks[mark]}`.normalize('NFC');
}
