/** HTML as the words that it shows. Nothing of it is kept but words and web addresses. */

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“' }; // oxfmt-ignore

export interface Plain {
  readonly text: string;
  readonly hadHtml: boolean;
  /** Addresses of links, http and https alone. */
  readonly links: readonly string[];
}

export function plainText(html: string): Plain {
  const links = [...html.matchAll(/href\s*=\s*["']?(https?:\/\/[^"'\s>]{1,2000})/gi)].map(([, url]) => decode(url!));
  const bare = html
    .replaceAll(/<(script|style)\b[^>]*>[^]*?(?:<\/\1\s*>|$)/gi, '')
    .replaceAll(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^>]*>/gi, '\n')
    .replaceAll(/<\/?[a-z!][^>]*>/gi, '');
  const text = decode(bare).replaceAll(/[ \t\u00a0]+/g, ' ').replaceAll(/ ?\n\s*/g, '\n').trim(); // oxfmt-ignore
  return { text, hadHtml: bare !== html, links: links.filter((url) => URL.canParse(url)) };
}

function decode(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (mark, decimal?: string, hex?: string, name?: string) => {
    if (name) return Object.hasOwn(entities, name) ? entities[name]! : mark;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : mark;
  });
}
