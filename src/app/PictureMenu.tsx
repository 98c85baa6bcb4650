/** Saves a picture of the view as a file, with all that a reader elsewhere needs to know of it. */
import { useRef, useState } from 'react';
import { bibliography } from '@/exchange/bibliography.ts';
import { filterInWords, sentenceOf } from '@/exchange/filterInWords.ts';
import type { Captions } from '@/exchange/picture.ts';
import { type Messages, useRoomMessages } from '@/i18n/messages.tsx';
import { trusted } from '@/record/edtf.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { PictureOf } from '@/ui/Figure.tsx';
import { Menu } from '@/ui/Menu.tsx';
import { textWidth } from '@/ui/textWidth.ts';
import { formatAddress } from '@/view/address.ts';
import { countInWords } from './everything.ts';
import { saveFile } from './saveFile.ts';
import { worksOf } from './PictureSources.tsx';
import type { Shown } from './useSelection.ts';

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
  const place = useRef<HTMLSpanElement>(null);
  const [report, setReport] = useState('');
  const { view, ownFacts, own, whole } = shown;

  const save = async (format: Format): Promise<string> => {
    const code = await loadCode();
    const figure = place.current?.closest('figure');
    const drawing = figure?.querySelector<SVGSVGElement>('svg[data-picture], [data-picture] svg');
    if (!drawing || !whole) return m.picture.none;
    const legend = code.legendIn(figure?.querySelector('[data-legend]') ?? null);
    const svg = code.drawPicture(drawing, { ...captionsOf(picture, shown, whole, m), legend }, textWidth);
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
          void save(id as Format).then(setReport, () => setReport(m.picture.failed));
        }}
      />
      <span ref={place} role="status" className="quiet">
        {report}
      </span>
    </>
  );
}

/** What draws files comes when the first is asked for. */
async function loadCode() {
  const { drawPicture } = await import('@/exchange/picture.ts');
  const { legendIn } = await import('@/exchange/picture/legend.ts');
  const { pngOf, usualScale } = await import('@/exchange/picture/png.ts');
  const { fileNameOf } = await import('@/exchange/fileName.ts');
  return { drawPicture, legendIn, pngOf, usualScale, fileNameOf };
}

/** What is cited outside of records is what the picture itself rests on: it comes first, since a file has room for so many. */
function sourcesOf({ records, works }: PictureOf, facts: Facts, whole: Whole, m: Messages): string[] {
  const own = worksOf([], works, facts, whole);
  const others = worksOf(records, undefined, facts, whole).filter((work) => !own.includes(work));
  return [...bibliography(own, m), ...bibliography(others, m)];
}

function captionsOf(picture: PictureOf, shown: Shown, whole: Whole, m: Messages): Omit<Captions, 'legend'> {
  const { view, facts, ownFacts, own } = shown;
  const { dataset } = ownFacts;
  const edition = m.frame.edition(dataset.edition.version, m.date(trusted(dataset.edition.date)));
  const address = new URL(formatAddress(view) || './', window.location.href).href;
  return {
    title: picture.title,
    subtitle: picture.subtitle,
    filter: m.picture.filter(sentenceOf(filterInWords(view, ownFacts, own, m), m), countInWords(shown, m)),
    notes: picture.notes ?? [],
    sources: sourcesOf(picture, facts, whole, m),
    sourcesTitle: m.picture.sources,
    moreSources: m.picture.moreSources,
    foot: [m.print.foot(dataset.title, m.tabs[view.tab], edition), dataset.licence, m.picture.address(address)],
    language: m.tag,
    direction: m.direction,
  };
}
