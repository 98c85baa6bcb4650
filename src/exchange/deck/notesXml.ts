/** What the speaker has before the eyes, as a part of a deck: a page of notes for each slide, and the master of all. */
import type { Deck } from './deck.ts';
import { treeXml } from './slideXml.ts';
import { bodyXml, paragraphXml } from './textXml.ts';
import { declaration, emu, spaces } from './xml.ts';

const mapped = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>';
const size = 12;

/** Inches on a page of notes, which stands upright. */
export const notesPage = { width: 7.5, height: 10 } as const;

const image = (spot: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image 2"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>${spot}</p:spPr></p:sp>`;
const words = (spot: string, text: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes 3"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr><p:spPr>${spot}</p:spPr>${text}</p:sp>`;

export function notesXml(notes: readonly string[], deck: Deck): string {
  const said = notes.map((text) => paragraphXml({ runs: [{ text }], size, after: 6 }, { ...deck, linkTo: () => undefined })).join('');
  return `${declaration}<p:notes ${spaces}><p:cSld>${treeXml(image('') + words('', bodyXml('p', '', said)))}</p:cSld>${mapped}</p:notes>`;
}

/** Notes are read and printed on white, whatever the theme of the slides. */
export function notesMasterXml(): string {
  const spot = (x: number, y: number, width: number, height: number, more = '') =>
    `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${more}`;
  const shapes =
    image(spot(0.75, 0.75, 6, 3.375, '<a:noFill/><a:ln w="12700"><a:solidFill><a:srgbClr val="808080"/></a:solidFill></a:ln>')) +
    words(
      spot(0.75, 4.4, 6, 5),
      '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr lvl="0"/><a:r><a:rPr lang="en-GB"/><a:t>Notes</a:t></a:r></a:p></p:txBody>',
    );
  return (
    `${declaration}<p:notesMaster ${spaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${treeXml(shapes)}</p:cSld>` +
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>' +
    `<p:notesStyle><a:lvl1pPr marL="0" algn="l"><a:defRPr sz="${size * 100}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>`
  );
}
