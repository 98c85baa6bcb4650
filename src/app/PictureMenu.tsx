/** Saves a picture of the view as a file, with all that a reader elsewhere needs to know of it. */
import { useState } from 'react';
import { bibliography } from '@/exchange/bibliography.ts';
import { filterInWords, sentenceOf } from '@/exchange/filterInWords.ts';
import type { Captions } from '@/exchange/picture.ts';
import type { LegendItem } from '@/exchange/picture/legend.ts';
import { type Messages, useRoomMessages } from '@/i18n/messages.tsx';
import { trusted } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import { Menu } from '@/ui/Menu.tsx';
import { textWidth } from '@/ui/textWidth.ts';
import { formatAddress } from '@/view/address.ts';
import { countInWords } from './everything.ts';
import { saveFile } from './saved/saveFile.ts';
import type { Shown } from './useSelection.ts';

/** A picture that can be saved. What is live on the page is asked for when it is. */
export interface PictureOf {
  readonly title: string;
  readonly subtitle: string;
  /** The drawing; null while the table or a list stands in its place. */
  readonly find: () => SVGSVGElement | null;
  readonly legend?: () => readonly LegendItem[];
  readonly notes?: readonly string[];
  /** The ids of the records that are drawn: their works are its sources. */
  readonly records: readonly string[];
  /** Tells its file from those of the other pictures in its tab. */
  readonly name?: string;
}

interface Props {
  shown: Shown;
  picture: PictureOf;
}

const formats = ['svg', 'png'] as const;
type Format = (typeof formats)[number];
/** So many values of a facet stand in the name of a file. */
const named = 3;

export function PictureMenu({ shown, picture }: Props) {
  const m = useRoomMessages();
  const [report, setReport] = useState('');
  const { view, ownFacts, own, whole } = shown;

  const save = async (format: Format): Promise<string> => {
    const code = await loadCode();
    if (!code) return m.picture.failed;
    const drawing = picture.find();
    if (!drawing || !whole) return m.picture.none;
    const svg = code.drawPicture(drawing, captionsOf(picture, shown, whole, m), textWidth);
    const chosen = filterInWords(view, ownFacts, own, m, named).flatMap(({ words }) => words.map(({ text }) => text));
    const file = code.fileNameOf([ownFacts.dataset.title, m.tabs[view.tab], picture.name ?? '', ...chosen], format);
    if (format === 'svg') {
      saveFile(file, new Blob([svg], { type: 'image/svg+xml' }));
      return m.picture.saved(file);
    }
    const png = await code.pngOf(svg, code.usualScale);
    if ('fault' in png) return m.picture[png.fault];
    saveFile(file, png.blob);
    return png.scale < code.usualScale ? m.picture.smaller(file, png.scale) : m.picture.saved(file);
  };

  return (
    <>
      <Menu
        label={m.picture.save}
        items={formats.map((id) => ({ id, label: m.picture.formats[id] }))}
        disabled={!whole}
        onChoose={(id) => {
          setReport(m.picture.drawing);
          void save(id as Format).then(setReport);
        }}
      />
      <span role="status" className="quiet">
        {report}
      </span>
    </>
  );
}

/** The code that draws files, when the first is asked for; undefined when it cannot be loaded. */
async function loadCode() {
  try {
    const [picture, png, fileName] = await Promise.all([
      import('@/exchange/picture.ts'),
      import('@/exchange/picture/png.ts'),
      import('@/exchange/picture/fileName.ts'),
    ]);
    return { ...picture, ...png, ...fileName };
  } catch {
    return undefined;
  }
}

function captionsOf({ title, subtitle, legend, notes = [], records }: PictureOf, shown: Shown, whole: Whole, m: Messages): Captions {
  const { view, facts, ownFacts, own } = shown;
  const { dataset } = ownFacts;
  const works = new Set(records.flatMap((id) => facts.byId.get(id)?.sources ?? []));
  const edition = m.frame.edition(dataset.edition.version, m.date(trusted(dataset.edition.date)));
  const address = new URL(formatAddress(view) || './', window.location.href).href;
  return {
    title,
    subtitle,
    filter: m.picture.filter(sentenceOf(filterInWords(view, ownFacts, own, m), m), countInWords(shown, m)),
    legend: legend?.() ?? [],
    notes,
    sources: bibliography(
      [...works].flatMap((id) => whole.sources.get(id) ?? []),
      m,
    ),
    sourcesTitle: m.picture.sources,
    moreSources: m.picture.moreSources,
    foot: [m.print.foot(dataset.title, m.tabs[view.tab], edition), dataset.licence, m.picture.address(address)],
    language: m.tag,
    direction: m.direction,
  };
}
