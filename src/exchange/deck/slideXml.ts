/** A slide as a part of a deck, and what it refers to. */
import type { Box, Deck, Item, Slide, TextItem } from './deck.ts';
import { tableXml } from './tableXml.ts';
import { bodyXml, type LinkTo, paragraphXml } from './textXml.ts';
import { charts, declaration, drawing, emu, escaped, type Relation, spaces } from './xml.ts';

/** Where parts stand that a slide refers to. */
export interface Places {
  readonly layout: string;
  readonly notes: string;
  /** The paths of its charts and pictures, in their order. */
  readonly charts: readonly string[];
  readonly pictures: readonly string[];
}

export interface Written {
  readonly xml: string;
  readonly relations: readonly Relation[];
}

export function slideXml({ items }: Slide, places: Places, deck: Deck): Written {
  const all: Relation[] = [
    { id: 'rId1', type: 'slideLayout', target: places.layout },
    { id: 'rId2', type: 'notesSlide', target: places.notes },
  ];
  const relate = (type: string, target: string, isOutside = false) => {
    const known = all.find((one) => one.target === target);
    const id = known?.id ?? `rId${all.length + 1}`;
    if (!known) all.push({ id, type, target, isOutside });
    return id;
  };
  const linkTo: LinkTo = (address) => {
    const url = webAddress(address);
    return url === undefined ? undefined : relate('hyperlink', url, true);
  };
  const [chartPaths, picturePaths] = [[...places.charts], [...places.pictures]];
  const drawn = items.map((item, at): string => {
    const id = at + 2; // 1 is the slide itself
    switch (item.kind) {
      case 'text':
        return textXml(item, id, linkTo, deck);
      case 'number':
        return numberXml(item, id, deck.direction);
      case 'picture':
        return pictureXml(item, id, relate('image', picturePaths.shift() ?? ''));
      case 'chart': {
        const chart = `<c:chart xmlns:c="${charts}" r:id="${relate('chart', chartPaths.shift() ?? '')}"/>`;
        return frameXml(item, id, 'Chart', charts, chart);
      }
      case 'table':
        return frameXml(item, id, 'Table', `${drawing.replace('/main', '')}/table`, tableXml(item, deck));
    }
  });
  return {
    xml: `${declaration}<p:sld ${spaces}><p:cSld>${treeXml(drawn.join(''))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
    relations: all,
  };
}

/** As a file may hold it: letters of other scripts as percents. Undefined for what is no address of the web. */
function webAddress(address: string): string | undefined {
  if (!/^https?:\/\/\S+$/.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).href;
}

/** The shapes of a slide, a layout or a master. */
export function treeXml(inside: string): string {
  return `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${inside}</p:spTree>`;
}

const extent = ({ x, y, width, height }: Box) => `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;
export const place = (box: Box) => `<a:xfrm>${extent(box)}</a:xfrm>`;

/** No room inside of its edges: a box is as large as its text may be. */
export const inset = ' wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0"';
const anchors = { top: 't', middle: 'ctr', bottom: 'b' } as const;

function textXml({ role, box, paragraphs, anchor = 'top', align }: TextItem, id: number, linkTo: LinkTo, deck: Deck): string {
  const words = paragraphs.map((one) => paragraphXml(one, { ...deck, linkTo, align })).join('');
  const holders = { title: '<p:ph type="title"/>', points: '<p:ph type="body" idx="1"/>', plain: '' } as const;
  const names = { title: 'Title', points: 'Points', plain: 'Text' } as const;
  const lock = role === 'plain' ? '<p:cNvSpPr txBox="1"/>' : '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>';
  const shape = role === 'plain' ? '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>' : '';
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${names[role]} ${id}"/>${lock}<p:nvPr>${holders[role]}</p:nvPr></p:nvSpPr>` +
    `<p:spPr>${place(box)}${shape}</p:spPr>${bodyXml('p', `${inset} anchor="${anchors[anchor]}"`, words)}</p:sp>`
  );
}

function numberXml({ box, size }: { box: Box; size: number }, id: number, direction: Deck['direction']): string {
  const type = `lang="en-GB" sz="${size * 100}"`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Slide Number ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="12"/></p:nvPr></p:nvSpPr>` +
    `<p:spPr>${place(box)}</p:spPr><p:txBody><a:bodyPr${inset} anchor="t"/><a:lstStyle/><a:p><a:pPr algn="${direction === 'rtl' ? 'l' : 'r'}"/>` +
    `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr ${type}><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:rPr><a:t>‹#›</a:t></a:fld></a:p></p:txBody></p:sp>`
  );
}

function pictureXml({ box, alt }: Extract<Item, { kind: 'picture' }>, id: number, relation: string): string {
  return (
    `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Picture ${id}" descr="${escaped(alt)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>` +
    `<p:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr>${place(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
  );
}

function frameXml({ box, alt }: { box: Box; alt: string }, id: number, name: string, kind: string, inside: string): string {
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${name} ${id}" descr="${escaped(alt)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>` +
    `<p:xfrm>${extent(box)}</p:xfrm><a:graphic><a:graphicData uri="${kind}">${inside}</a:graphicData></a:graphic></p:graphicFrame>`
  );
}
