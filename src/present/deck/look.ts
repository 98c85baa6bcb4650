/** Looks at a view that is drawn off the screen, until it holds still, and takes from it what a slide is made of. */
import { countInWords } from '@/exchange/countInWords.ts';
import { filterInWords, sentenceOf } from '@/exchange/filterInWords.ts';
import type { Box } from '@/exchange/deck/deck.ts';
import { drawBare, drawLegend } from '@/exchange/picture/bare.ts';
import { legendIn } from '@/exchange/picture/legend.ts';
import { pngOf } from '@/exchange/picture/png.ts';
import { worksDrawn } from '@/exchange/worksDrawn.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { Source } from '@/record/types.ts';
import type { PictureOf } from '@/ui/Figure.tsx';
import { textWidth } from '@/ui/textWidth.ts';
import type { Shown } from '@/view/shown.ts';
import { worksOfRecords, worksOfView } from '../talkSources.ts';
import { footOf, partedBody, wordsOf } from './foot.ts';
import { headOf, places, pxPerInch } from './frame.ts';
import { deckMeasure } from './ink.ts';
import { rowsOf, turnToTable, visualIn } from './read.ts';
import { type Planned, type Seen, unseen, type Visual } from './seen.ts';
import { settled, type Taken } from './settled.ts';

/** Pixels of a picture for each of the page. */
const pixels = 2.5;
/** px that a figure has around its drawing, before it is measured; how far its box may be off then, how near is near enough, and how often it is tried: one side may change the other. */
const [around, mostOff, near, mostTries] = [60, 320, 8, 2];

const roomFor = ({ points, show }: Planned, body: Box, taken: number) =>
  partedBody(body, taken, show === 'view' && points.length > 0).visual;
const pxOf = (inches: number) => Math.round(inches * pxPerInch);

/** px of the box in which a view is drawn: what it says is then read from afar. */
export function roomOf(planned: Planned): {
  readonly width: number;
  readonly height: number;
} {
  const { width, height } = roomFor(planned, places.body, 1.4);
  return { width: pxOf(width), height: pxOf(height) + around };
}

export async function lookAt(host: HTMLElement, taken: Taken, planned: Planned, m: Messages, signal: AbortSignal): Promise<Seen> {
  const isInTime = await settled(host, taken, planned.view.figure, signal);
  const { shown } = taken;
  const picture = taken.pictures.get(planned.view.figure) ?? [...taken.pictures.values()][0];
  if (!shown) return { ...unseen, isFault: true };
  const { view, ownFacts, own } = shown;
  const phrases = filterInWords(view, ownFacts, own, m);
  const heading = host.querySelector<HTMLElement>('[data-only] figure :is(h2, h3)');
  const said = {
    ...unseen,
    finding: picture?.title ?? heading?.innerText ?? '',
    subtitle: picture?.subtitle ?? '',
    filter: phrases.length > 0 ? m.chart.shown(m.picture.filter(sentenceOf(phrases, m), countInWords(shown, m))) : '',
    notes: picture?.notes ?? [],
    works: worksBehind(picture, planned, shown),
  };
  const visual = await visualOf({ host, taken, planned, m, signal }, picture, shown, said);
  signal.throwIfAborted();
  return {
    ...said,
    visual,
    isFault: visual.kind === 'none' && (!isInTime || picture !== undefined),
  };
}

interface Looking {
  readonly host: HTMLElement;
  readonly taken: Taken;
  readonly planned: Planned;
  readonly m: Messages;
  readonly signal: AbortSignal;
}

async function visualOf(looking: Looking, picture: PictureOf | undefined, shown: Shown, said: Seen): Promise<Visual> {
  const { host, taken, planned, m, signal } = looking;
  const data = picture?.chart?.();
  if (data && data.rows.length > 0) return { kind: 'chart', data };
  if (picture && !picture.isRows) {
    const image = await imageOf(looking, said);
    if (image) return image;
  }
  const table = picture?.table?.() ?? (await rowsOf(shown, m));
  if (table && table.rows.length > 0) return { kind: 'tables', tables: [table] };
  const root = host.querySelector<HTMLElement>('[data-only]') ?? host;
  if (turnToTable(root, m)) await settled(host, taken, planned.view.figure, signal);
  return visualIn(root);
}

/** As large as its place on the slide. Undefined where nothing is drawn, or where the browser makes no pixels of it. */
async function imageOf({ host, taken, planned, m, signal }: Looking, said: Seen): Promise<Visual | undefined> {
  const drawing = () => host.querySelector<SVGSVGElement>('figure :is(svg[data-picture], [data-picture] svg)');
  const before = drawing();
  if (!before) return undefined;
  const look = { language: m.tag, direction: m.direction, measure: textWidth };
  const { title, subtitle } = wordsOf(planned, said);
  const measure = deckMeasure();
  const { body } = headOf(title, subtitle, measure);
  const legend = drawLegend(legendIn(host.querySelector('figure [data-legend]')), before, pxOf(body.width), look);
  const signs = legend && { ...legend, png: await pixelsOf(legend.svg) };
  const drawn = signs?.png ? { ...signs, png: signs.png } : undefined;
  const room = roomFor(planned, body, footOf(body, drawn, said.notes, measure).taken);
  for (let tries = 0; tries < mostTries && host.querySelector('figure[data-fit="true"]'); tries += 1) {
    const now = (drawing() ?? before).getBoundingClientRect();
    const off = (wanted: number, is: number) => Math.max(-mostOff, Math.min(mostOff, pxOf(wanted) - Math.round(is)));
    const [wider, higher] = [off(room.width, now.width), off(room.height, now.height)];
    if (Math.abs(wider) <= near && Math.abs(higher) <= near) break;
    host.style.width = `${host.clientWidth + wider}px`;
    host.style.height = `${host.clientHeight + higher}px`;
    await settled(host, taken, planned.view.figure, signal);
    const then = (drawing() ?? before).getBoundingClientRect();
    if (then.width === now.width && then.height === now.height) break; // it has a size of its own
  }
  const bare = drawBare(drawing() ?? before, look);
  const png = await pixelsOf(bare.svg);
  return (
    png && {
      kind: 'image',
      png,
      width: bare.width,
      height: bare.height,
      signs: drawn,
    }
  );
}

async function pixelsOf(svg: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const png = await pngOf(svg, pixels);
  return 'fault' in png ? undefined : new Uint8Array(await png.blob.arrayBuffer());
}

/** Those of the points first; then those that most records cite. A figure that does not say what it draws rests on what its view selects. */
function worksBehind(picture: PictureOf | undefined, { points, show }: Planned, { view, facts, whole, ownFacts }: Shown): Source[] {
  if (!whole) return [];
  const said = points.flatMap(({ records, works = [] }) => [...works, ...worksOfRecords(records, ownFacts)]);
  const counts = new Map<string, number>();
  for (const id of worksOfRecords(picture?.records ?? [], facts)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const drawn = picture ? [...(picture.works ?? []), ...[...counts.keys()].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))] : worksOfView(view, facts, whole); // oxfmt-ignore
  return worksDrawn([], show === 'view' ? [...said, ...drawn] : said, facts, whole);
}
