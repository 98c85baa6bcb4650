/** Paragraphs as a deck writes them. */
import type { Deck, Paragraph } from './deck.ts';
import { escaped } from './xml.ts';

/** The id of the relation to an address; undefined where it leads nowhere that may be written. */
export type LinkTo = (address: string) => string | undefined;

interface Writing extends Pick<Deck, 'language' | 'direction'> {
  readonly linkTo: LinkTo;
  readonly align?: 'middle' | 'end' | undefined;
}

/** Points that a bullet hangs out. */
const hang = 14;

export function paragraphXml({ runs, size, quiet = false, bullet = false, after = 0 }: Paragraph, writing: Writing): string {
  const { language, direction, linkTo, align } = writing;
  const isRtl = direction === 'rtl';
  const side = align === 'middle' ? 'ctr' : isRtl === (align === 'end') ? 'l' : 'r';
  const indent = bullet ? ` mar${isRtl ? 'R' : 'L'}="${hang * 12_700}" indent="-${hang * 12_700}"` : ' marL="0" indent="0"';
  const colour = `<a:solidFill><a:schemeClr val="${quiet ? 'tx2' : 'tx1'}"/></a:solidFill>`;
  const type = `lang="${escaped(language)}" sz="${Math.round(size * 100)}"`;
  const all = runs.map(({ text, strong = false, link }) => {
    const id = link === undefined ? undefined : linkTo(link);
    return `<a:r><a:rPr ${type} b="${strong ? 1 : 0}" dirty="0">${colour}<a:latin typeface="+mn-lt"/><a:cs typeface="+mn-cs"/>${id === undefined ? '' : `<a:hlinkClick r:id="${id}"/>`}</a:rPr><a:t>${escaped(text)}</a:t></a:r>`;
  });
  return (
    `<a:p><a:pPr${indent} algn="${side}" rtl="${isRtl ? 1 : 0}"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc>` +
    `<a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="${Math.round(after * 100)}"/></a:spcAft>` +
    `${bullet ? '<a:buFont typeface="Arial"/><a:buChar char="•"/>' : '<a:buNone/>'}</a:pPr>${all.join('')}</a:p>`
  );
}

export function bodyXml(tag: 'p' | 'a', properties: string, paragraphs: string): string {
  return `<${tag}:txBody><a:bodyPr${properties}/><a:lstStyle/>${paragraphs || '<a:p/>'}</${tag}:txBody>`;
}
