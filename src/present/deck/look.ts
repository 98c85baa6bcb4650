/** Looks at a view that is drawn off the screen, until it holds still, and takes from it what a slide is made of. */
import { countInWords } from '@/exchange/countInWords.ts';
import { filterInWords, sentenceOf } from '@/exchange/filterInWords.ts';
import { drawBare } from '@/exchange/picture/bare.ts';
import { legendIn } from '@/exchange/picture/legend.ts';
import { widthsFor } from '@/exchange/picture/frame.ts';
import { pngOf } from '@/exchange/picture/png.ts';
import { redrawnAt } from '@/exchange/picture/redraw.ts';
import { worksDrawn } from '@/exchange/worksDrawn.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { Source } from '@/record/types.ts';
import type { PictureOf } from '@/ui/Figure.tsx';
import { textWidth } from '@/ui/textWidth.ts';
import type { Shown } from '@/view/shown.ts';
import { worksOfRecords, worksOfView } from '../talkSources.ts';
import { rowsOf, visualIn } from './read.ts';
import type { Planned, Seen, Visual } from './seen.ts';
import { settled, type Taken } from './settled.ts';

/** px of the page for which a picture is drawn: what it says is then read from afar. */
const room = { alone: { width: 1080, height: 350 }, beside: { width: 690, height: 350 } } as const;

export async function lookAt(host: HTMLElement, taken: Taken, planned: Planned, m: Messages, signal: AbortSignal): Promise<Seen> {
  const isInTime = await settled(host, taken, planned.view.figure, signal);
  const { shown } = taken;
  const picture = taken.pictures.get(planned.view.figure) ?? [...taken.pictures.values()][0];
  if (!shown) return { finding: '', subtitle: '', filter: '', notes: [], visual: { kind: 'none' }, works: [], isFault: true };
  const { view, ownFacts, own } = shown;
  const heading = host.querySelector<HTMLElement>('[data-only] :is(h2, h3)');
  const visual = await visualOf(host, picture, shown, planned, m);
  signal.throwIfAborted();
  return {
    finding: picture?.title ?? heading?.innerText ?? '',
    subtitle: picture?.subtitle ?? '',
    filter: m.picture.filter(sentenceOf(filterInWords(view, ownFacts, own, m), m), countInWords(shown, m)),
    notes: picture?.notes ?? [],
    visual,
    works: worksBehind(picture, planned, shown),
    isFault: visual.kind === 'none' && (!isInTime || picture !== undefined),
  };
}

async function visualOf(
  host: HTMLElement,
  picture: PictureOf | undefined,
  shown: Shown,
  { points }: Planned,
  m: Messages,
): Promise<Visual> {
  const data = picture?.chart?.();
  if (data && data.rows.length > 0) return { kind: 'chart', data };
  const table = picture?.table?.();
  const tabled: Visual | undefined = table && table.rows.length > 0 ? { kind: 'table', table } : undefined;
  if (picture && !picture.isRows) {
    const image = await imageOf(host, picture, points.length > 0 ? room.beside : room.alone, m);
    if (image) return image;
  }
  if (tabled) return tabled;
  const rows = await rowsOf(shown, m);
  return rows ? { kind: 'table', table: rows } : visualIn(host.querySelector<HTMLElement>('[data-only]') ?? host);
}

/** Undefined where nothing is drawn, or where the browser makes no pixels of it. */
async function imageOf(
  host: HTMLElement,
  { figure: id }: PictureOf,
  space: { width: number; height: number },
  m: Messages,
): Promise<Visual | undefined> {
  const mark = [...host.querySelectorAll<HTMLElement>('[data-taken]')].find(({ dataset }) => dataset['taken'] === id);
  const figure = mark?.closest('figure') ?? null;
  if (!figure) return undefined;
  const find = () => figure.querySelector<SVGSVGElement>('svg[data-picture], [data-picture] svg');
  const look = { language: m.tag, direction: m.direction };
  const bare = await redrawnAt(figure, find, widthsFor(space), (drawing) =>
    drawBare(drawing, legendIn(figure.querySelector('[data-legend]')), look, textWidth),
  );
  if (!bare) return undefined;
  const png = await pngOf(bare.svg, 2);
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
