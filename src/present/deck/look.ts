/** Looks at a view that is drawn off the screen, until it holds still, and takes from it what a slide is made of. */
import { countInWords } from '@/exchange/countInWords.ts';
import { filterInWords, sentenceOf } from '@/exchange/filterInWords.ts';
import { drawBare } from '@/exchange/picture/bare.ts';
import { legendIn } from '@/exchange/picture/legend.ts';
import { pngOf } from '@/exchange/picture/png.ts';
import { worksDrawn } from '@/exchange/worksDrawn.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { Source } from '@/record/types.ts';
import type { PictureOf } from '@/ui/Figure.tsx';
import { textWidth } from '@/ui/textWidth.ts';
import type { Shown } from '@/view/shown.ts';
import { worksOfRecords, worksOfView } from '../talkSources.ts';
import { rowsOf, turnToTable, visualIn } from './read.ts';
import type { Planned, Seen, Visual } from './seen.ts';
import { settled, type Taken } from './settled.ts';

/** px of the box in which a view is drawn: what it says is then read from afar. */
const rooms = { alone: { width: 1060, height: 420 }, beside: { width: 720, height: 420 } } as const;
/** Pixels of a picture for each of the page. */
const pixels = 2;

export function roomOf({ points }: Planned): { readonly width: number; readonly height: number } {
  return points.length > 0 ? rooms.beside : rooms.alone;
}

export async function lookAt(host: HTMLElement, taken: Taken, planned: Planned, m: Messages, signal: AbortSignal): Promise<Seen> {
  const isInTime = await settled(host, taken, planned.view.figure, signal);
  const { shown } = taken;
  const picture = taken.pictures.get(planned.view.figure) ?? [...taken.pictures.values()][0];
  if (!shown) return { finding: '', subtitle: '', filter: '', notes: [], visual: { kind: 'none' }, works: [], isFault: true };
  const { view, ownFacts, own } = shown;
  const phrases = filterInWords(view, ownFacts, own, m);
  const heading = host.querySelector<HTMLElement>('[data-only] figure :is(h2, h3)');
  const visual = await visualOf(host, picture, taken, shown, planned, m, signal);
  signal.throwIfAborted();
  return {
    finding: picture?.title ?? heading?.innerText ?? '',
    subtitle: picture?.subtitle ?? '',
    filter: phrases.length > 0 ? m.chart.shown(m.picture.filter(sentenceOf(phrases, m), countInWords(shown, m))) : '',
    notes: picture?.notes ?? [],
    visual,
    works: worksBehind(picture, planned, shown),
    isFault: visual.kind === 'none' && (!isInTime || picture !== undefined),
  };
}

async function visualOf(
  host: HTMLElement,
  picture: PictureOf | undefined,
  taken: Taken,
  shown: Shown,
  planned: Planned,
  m: Messages,
  signal: AbortSignal,
): Promise<Visual> {
  const data = picture?.chart?.();
  if (data && data.rows.length > 0) return { kind: 'chart', data };
  if (picture && !picture.isRows) {
    const image = await imageOf(host, roomOf(planned), m);
    if (image) return image;
  }
  const table = picture?.table?.() ?? (await rowsOf(shown, m));
  if (table && table.rows.length > 0) return { kind: 'tables', tables: [table] };
  const root = host.querySelector<HTMLElement>('[data-only]') ?? host;
  if (turnToTable(root, m)) await settled(host, taken, planned.view.figure, signal);
  return visualIn(root);
}

/** Undefined where nothing is drawn, or where the browser makes no pixels of it. */
async function imageOf(
  host: HTMLElement,
  room: { readonly width: number; readonly height: number },
  m: Messages,
): Promise<Visual | undefined> {
  const drawing = host.querySelector<SVGSVGElement>('figure :is(svg[data-picture], [data-picture] svg)');
  if (!drawing) return undefined;
  const legend = legendIn(host.querySelector('figure [data-legend]'));
  const bare = drawBare(drawing, legend, room, { language: m.tag, direction: m.direction, measure: textWidth });
  const png = await pngOf(bare.svg, pixels);
  if ('fault' in png) return undefined;
  return { kind: 'image', png: new Uint8Array(await png.blob.arrayBuffer()), width: bare.width, height: bare.height };
}

/** Those of the points first; then those that most records cite. A figure that does not say what it draws rests on what its view selects. */
function worksBehind(picture: PictureOf | undefined, { points, show }: Planned, { view, facts, whole, ownFacts }: Shown): Source[] {
  if (!whole) return [];
  const said = points.flatMap(({ records, works = [] }) => [...works, ...worksOfRecords(records, ownFacts)]);
  const counts = new Map<string, number>();
  for (const id of worksOfRecords(picture?.records ?? [], facts)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const drawn = picture ? [...(picture.works ?? []), ...[...counts.keys()].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))] : worksOfView(view, facts, whole); // prettier-ignore
  return worksDrawn([], show === 'view' ? [...said, ...drawn] : said, facts, whole);
}
