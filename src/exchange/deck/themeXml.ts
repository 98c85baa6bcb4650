/** Colours and type of a deck, and the master and layouts that its slides are made from. */
import type { Deck, Palette } from './deck.ts';
import { inset, place, treeXml } from './slideXml.ts';
import { declaration, drawing, emu, spaces } from './xml.ts';

/** What every machine with an office program has, or has a twin of with the same widths. */
export const typeface = 'Arial';

/** Black on white: for the pages of notes. */
export const paper: Palette = { ink: '000000', muted: '404040', surface: 'FFFFFF', wash: 'F0F0F0', line: 'D0D0D0', strong: '808080' };

export function themeXml(name: string, { ink, muted, surface, wash, line, strong }: Palette): string {
  const colours = {
    dk1: ink, lt1: surface, dk2: muted, lt2: wash,
    accent1: ink, accent2: strong, accent3: line, accent4: muted, accent5: wash, accent6: strong,
    hlink: ink, folHlink: muted,
  }; // oxfmt-ignore
  const scheme = Object.entries(colours).map(([id, colour]) => `<a:${id}><a:srgbClr val="${colour}"/></a:${id}>`);
  const font = `<a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface="${typeface}"/>`;
  const plain = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const stroke = `<a:ln w="9525">${plain}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return (
    `${declaration}<a:theme xmlns:a="${drawing}" name="${name}"><a:themeElements><a:clrScheme name="${name}">${scheme.join('')}</a:clrScheme>` +
    `<a:fontScheme name="${name}"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="${name}"><a:fillStyleLst>${plain.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${stroke.repeat(3)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${plain.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
}

const titleBox = { x: 0.6, y: 0.42, width: 12.13, height: 1 };
const pointsBox = { x: 0.6, y: 2.1, width: 12.13, height: 4.1 };
const numberBox = { x: 11.73, y: 6.98, width: 1, height: 0.25 };

const holder = (id: number, name: string, kind: string, spot: string, body: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr>${spot}</p:spPr>${body}</p:sp>`;

function holders(isMaster: boolean, isRtl: boolean): string {
  const geometry = (box: typeof titleBox) => `${place(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  const words = (text: string) =>
    `<p:txBody><a:bodyPr${isMaster ? `${inset} anchor="t"` : ''}/><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB"/><a:t>${text}</a:t></a:r></a:p></p:txBody>`;
  const number = `<p:txBody><a:bodyPr${inset}/><a:lstStyle><a:lvl1pPr algn="${isRtl ? 'l' : 'r'}"><a:defRPr sz="900"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle><a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-GB"/><a:t>‹#›</a:t></a:fld></a:p></p:txBody>`;
  return (
    holder(2, 'Title', 'type="title"', geometry(titleBox), words('Title')) +
    holder(3, 'Points', 'type="body" idx="1"', geometry(pointsBox), words('Points')) +
    holder(4, 'Slide Number', `type="sldNum" sz="quarter" ${isMaster ? 'idx="4"' : 'idx="12"'}`, geometry(numberBox), number)
  );
}

/** The layout of every slide: a title, and points where there are any. */
export function layoutXml(name: string, direction: Deck['direction']): string {
  return `${declaration}<p:sldLayout ${spaces} preserve="1" userDrawn="1"><p:cSld name="${name}">${treeXml(holders(false, direction === 'rtl'))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

export function masterXml(layouts: number, direction: Deck['direction']): string {
  const isRtl = direction === 'rtl';
  const level = (size: number, isBold: boolean, bullet: string) =>
    `<a:lvl1pPr ${bullet === '' ? 'marL="0" indent="0"' : `marL="${emu(0.2)}" indent="-${emu(0.2)}"`} algn="${isRtl ? 'r' : 'l'}" rtl="${isRtl ? 1 : 0}">${bullet || '<a:buNone/>'}` +
    `<a:defRPr sz="${size * 100}" b="${isBold ? 1 : 0}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr>`;
  const ids = Array.from({ length: layouts }, (_, at) => `<p:sldLayoutId id="${2_147_483_649 + at}" r:id="rId${at + 1}"/>`);
  return (
    `${declaration}<p:sldMaster ${spaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${treeXml(holders(true, isRtl))}</p:cSld>` +
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>' +
    `<p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst>` +
    `<p:txStyles><p:titleStyle>${level(28, true, '')}</p:titleStyle><p:bodyStyle>${level(18, false, '<a:buFont typeface="Arial"/><a:buChar char="•"/>')}</p:bodyStyle><p:otherStyle>${level(12, false, '')}</p:otherStyle></p:txStyles></p:sldMaster>`
  );
}
