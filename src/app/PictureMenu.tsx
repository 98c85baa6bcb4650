/** Saves a picture of the view as a file, with all that a reader elsewhere needs to know of it; its rows; and how it is cited. */
import { useRef, useState } from 'react';
import { filterInWords } from '@/exchange/filterInWords.ts';
import type { Frame } from '@/exchange/picture/frame.ts';
import { type Messages, useRoomMessages } from '@/i18n/messages.tsx';
import type { PictureOf } from '@/ui/Figure.tsx';
import { Menu } from '@/ui/Menu.tsx';
import { textWidth } from '@/ui/textWidth.ts';
import style from './PictureMenu.module.css';
import type { Ready } from './pictureWords.ts';
import { saveFile } from './saveFile.ts';
import type { Shown } from './useSelection.ts';

interface Props {
  shown: Shown;
  picture: PictureOf;
}

const shapes = ['svg', 'png', 'png2', 'square', 'slide'] as const;
type Shape = (typeof shapes)[number];
const tableFormats = ['csv', 'json'] as const;
type TableFormat = (typeof tableFormats)[number];
type Choice = Shape | TableFormat | 'cite';

/** Pixels for each of the screen: one, or two to be sharp on a good screen and in print. */
const pixels = { png: 1, png2: 2 } as const;
/** The scale of a drawing in its frame below which few can read its words from afar. */
const smallest = 0.5;
/** So many values of a facet stand in the name of a file. */
const named = 3;

export function PictureMenu({ shown, picture }: Props) {
  const m = useRoomMessages();
  const place = useRef<HTMLSpanElement>(null);
  const [report, setReport] = useState<string | { readonly byHand: string }>('');
  const { whole, own } = shown;
  const choices: readonly Choice[] = [...(picture.isRows ? [] : shapes), ...(picture.table ? tableFormats : []), 'cite'];

  const make = async (choice: Choice): Promise<typeof report> => {
    if (!whole || !own) return m.picture.none;
    const ready = { shown, whole, own };
    if (choice === 'cite') return copyCitation(picture, ready, m);
    return choice === 'csv' || choice === 'json'
      ? saveTable(choice, picture, ready, m)
      : savePicture(choice, place.current?.closest('figure') ?? null, picture, ready, m);
  };

  return (
    <>
      <Menu
        label={picture.isRows ? m.picture.saveRows : m.picture.save}
        items={choices.map((id) => ({ id, label: m.picture.formats[id] }))}
        disabled={!whole || !own}
        onChoose={(id) => {
          setReport(shapes.some((shape) => shape === id) ? m.picture.drawing : '');
          void make(id as Choice).then(setReport, () => setReport(m.picture.failed));
        }}
      />
      <span ref={place} role="status" className="quiet">
        {typeof report === 'string' ? report : m.copy.failed}
      </span>
      {typeof report === 'object' && <span className={style.text}>{report.byHand}</span>}
    </>
  );
}

/** What makes files comes when the first is asked for. */
async function loadCode() {
  const [picture, frame, legend, png, redraw, words] = await Promise.all([
    import('@/exchange/picture.ts'),
    import('@/exchange/picture/frame.ts'),
    import('@/exchange/picture/legend.ts'),
    import('@/exchange/picture/png.ts'),
    import('@/exchange/picture/redraw.ts'),
    import('./pictureWords.ts'),
  ]);
  return { ...picture, ...frame, ...legend, ...png, ...redraw, ...words };
}

async function savePicture(shape: Shape, figure: HTMLElement | null, picture: PictureOf, ready: Ready, m: Messages): Promise<string> {
  const code = await loadCode();
  const find = () => figure?.querySelector<SVGSVGElement>('svg[data-picture], [data-picture] svg') ?? null;
  const drawing = find();
  if (!figure || !drawing) return m.picture.none;
  const words = code.captionsOf(picture, ready, m);
  // the signs of the legend are live: they are read when it is drawn
  const captions = () => ({ ...words, legend: code.legendIn(figure.querySelector('[data-legend]')) });
  const asked: Frame | undefined = shape === 'square' || shape === 'slide' ? code.frames[shape] : undefined;
  const roomOf = (one: Frame | undefined) => one && code.roomIn(drawing, captions(), textWidth, one);
  const between = roomOf(asked);
  const frame = asked && between && code.besideWhereHigh(asked, between, drawing.getBoundingClientRect());
  const room = roomOf(frame);
  let isSmall = false;
  const draw = (one: SVGSVGElement) => {
    isSmall = room !== undefined && code.scaleIn(room, one.getBoundingClientRect()) < smallest;
    return code.drawPicture(one, captions(), textWidth, frame);
  };
  const svg = room ? await code.redrawnAt(figure, find, code.widthsFor(room), draw) : draw(drawing);
  if (svg === undefined) return m.picture.none;
  const file = await fileName(ready.shown, [picture.name ?? '', frame ? shape : ''], shape === 'svg' ? 'svg' : 'png', m);
  if (shape === 'svg') {
    saveFile(file, new Blob([svg], { type: 'image/svg+xml' }));
    return m.picture.saved(file);
  }
  const scale = shape === 'square' || shape === 'slide' ? 1 : pixels[shape];
  const png = await code.pngOf(svg, scale);
  if ('fault' in png) return m.picture[png.fault];
  saveFile(file, png.blob);
  if (isSmall) return m.picture.small(file);
  return png.scale < scale ? m.picture.smaller(file, png.scale) : m.picture.saved(file);
}

async function saveTable(format: TableFormat, picture: PictureOf, ready: Ready, m: Messages): Promise<string> {
  const [{ makeFile }, { today }, { pictureFile }] = await Promise.all([
    import('./export/formats.ts'),
    import('./export/today.ts'),
    import('./pictureWords.ts'),
  ]);
  const table = picture.table?.();
  if (!table) return m.picture.none;
  const accessed = today();
  const blob = await makeFile(format, pictureFile(picture, table, ready, accessed, m), accessed, m);
  const file = await fileName(ready.shown, [table.id], format, m);
  saveFile(file, blob);
  return m.export.saved(file, m.export.rowCount(table.rows.length, 1));
}

/** The text itself where the browser forbids to copy it, or has no clipboard. */
async function copyCitation(picture: PictureOf, ready: Ready, m: Messages): Promise<string | { readonly byHand: string }> {
  const [{ today }, { pictureCitation }] = await Promise.all([import('./export/today.ts'), import('./pictureWords.ts')]);
  const citation = pictureCitation(picture, ready, today(), m);
  try {
    await navigator.clipboard.writeText(citation);
    return m.copy.done;
  } catch {
    return { byHand: citation };
  }
}

async function fileName({ view, ownFacts, own }: Shown, parts: readonly string[], extension: string, m: Messages): Promise<string> {
  const { fileNameOf } = await import('@/exchange/fileName.ts');
  const chosen = filterInWords(view, ownFacts, own, m, named).flatMap(({ words }) => words.map(({ text }) => text));
  return fileNameOf([ownFacts.dataset.title, m.tabs[view.tab], ...parts, ...chosen], extension);
}
