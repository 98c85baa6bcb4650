/** Makes the files of a picture: the drawing, its rows, its citation. Loaded when the first is asked for. */
import { fileNameOf } from '@/exchange/fileName.ts';
import { filterInWords } from '@/exchange/filterInWords.ts';
import { drawPicture, roomIn } from '@/exchange/picture.ts';
import { type Frame, frames, placings, scaleIn, widthsFor } from '@/exchange/picture/frame.ts';
import { legendIn } from '@/exchange/picture/legend.ts';
import { pngOf } from '@/exchange/picture/png.ts';
import { redrawnAt } from '@/exchange/picture/redraw.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { PictureOf } from '@/ui/Figure.tsx';
import { textWidth } from '@/ui/textWidth.ts';
import { today } from './export/today.ts';
import { makeFile } from './export/formats.ts';
import { addressOf, captionsOf, pictureCitation, pictureFile, type Ready } from './pictureWords.ts';
import { saveFile } from '@/ui/saveFile.ts';
import { formatAddress } from '@/view/address.ts';
import type { Shown } from '@/view/shown.ts';
import type { View } from '@/view/view.ts';

export type Shape = 'svg' | 'png' | 'png2' | 'square' | 'slide';
export type TableFormat = 'csv' | 'json';

/** Pixels for each of the screen: one, or two to be sharp on a good screen and in print. */
const pixels = { png: 1, png2: 2 } as const;
/** The scale of a drawing in its frame below which few can read its words from afar. */
const smallest = 0.5;
/** And above which its words need not stand aside for it. */
const large = 0.9;
/** So many values of a facet stand in the name of a file. */
const named = 3;

export async function savePicture(
  shape: Shape,
  figure: HTMLElement | null,
  picture: PictureOf,
  ready: Ready,
  m: Messages,
): Promise<string> {
  const find = () => figure?.querySelector<SVGSVGElement>('svg[data-picture], [data-picture] svg') ?? null;
  const drawing = find();
  if (!figure || !drawing) return m.picture.none;
  const words = captionsOf(picture, ready, m);
  // the signs of the legend are live: they are read when it is drawn
  const captions = () => ({ ...words, legend: legendIn(figure.querySelector('[data-legend]')) });
  const asked: Frame | undefined = shape === 'square' || shape === 'slide' ? frames[shape] : undefined;
  const draw = (one: SVGSVGElement, frame?: Frame) => drawPicture(one, captions(), textWidth, frame);
  let made = asked ? undefined : { svg: draw(drawing), scale: 1 };
  for (const frame of asked ? placings(asked) : []) {
    if (made && made.scale > large) break;
    const room = roomIn(drawing, captions(), textWidth, frame);
    const next = await redrawnAt(figure, find, widthsFor(room), (one) => ({
      svg: draw(one, frame),
      scale: scaleIn(room, one.getBoundingClientRect()),
    }));
    if (next && !(made && made.scale > next.scale)) made = next;
  }
  if (made === undefined) return m.picture.none;
  const { svg, scale: drawnScale } = made;
  const file = fileName(ready.shown, [picture.name ?? '', asked ? shape : ''], shape === 'svg' ? 'svg' : 'png', m);
  if (shape === 'svg') {
    saveFile(file, new Blob([svg], { type: 'image/svg+xml' }));
    return m.picture.saved(file);
  }
  const scale = shape === 'square' || shape === 'slide' ? 1 : pixels[shape];
  const png = await pngOf(svg, scale);
  if ('fault' in png) return m.picture[png.fault];
  saveFile(file, png.blob);
  if (drawnScale < smallest) return m.picture.small(file);
  return png.scale < scale ? m.picture.smaller(file, png.scale) : m.picture.saved(file);
}

export async function saveTable(format: TableFormat, picture: PictureOf, ready: Ready, m: Messages): Promise<string> {
  const table = picture.table?.();
  if (!table) return m.picture.none;
  const accessed = today();
  const blob = await makeFile(format, pictureFile(picture, table, ready, accessed, m), accessed, m);
  const file = fileName(ready.shown, [table.id], format, m);
  saveFile(file, blob);
  return m.export.saved(file, m.export.rowCount(table.rows.length, 1));
}

/** How the picture is cited. The text itself where the browser forbids to copy it, or has no clipboard. */
export async function copyCitation(picture: PictureOf, ready: Ready, m: Messages): Promise<string | { readonly byHand: string }> {
  return copy(pictureCitation(picture, ready, today(), m), m);
}

/** The address at which the dashboard shows this view. */
export async function copyLink(view: View, m: Messages): Promise<string | { readonly byHand: string }> {
  return copy(addressOf(formatAddress(view)), m);
}

async function copy(text: string, m: Messages): Promise<string | { readonly byHand: string }> {
  try {
    await navigator.clipboard.writeText(text);
    return m.copy.done;
  } catch {
    return { byHand: text };
  }
}

function fileName({ view, ownFacts, own }: Shown, parts: readonly string[], extension: string, m: Messages): string {
  const chosen = filterInWords(view, ownFacts, own, m, named).flatMap(({ words }) => words.map(({ text }) => text));
  return fileNameOf([ownFacts.dataset.title, m.tabs[view.tab], ...parts, ...chosen], extension);
}
