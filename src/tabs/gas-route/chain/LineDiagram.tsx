/** The chain as a straight line, like the map of an underground: what is known of each leg on a day, and what is not. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Day } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import { besideOf, chainOf, citationsOfLeg } from '@/record/route/chain.ts';
import { carriageOf } from '@/record/route/moment.ts';
import { Figure, type SaveOf, type SourcesOf } from '@/ui/Figure.tsx';
import { Legend } from '@/ui/Legend.tsx';
import { PictureFrame } from '@/ui/PictureFrame.tsx';
import { textWidth } from '@/ui/textWidth.ts';
import { paperWidth, usePaper } from '@/ui/usePaper.ts';
import { useRoomFor } from '@/ui/useRoomFor.ts';
import { dayInWords } from '../day.ts';
import { legLook } from '../map/legLook.ts';
import style from './Diagram.module.css';
import { fitsAcross, layOutAcross } from './diagramAcross.ts';
import { contentOf, legAloud } from './diagramContent.ts';
import { layOutDown } from './diagramDown.ts';
import { legendItems } from './diagramLegend.tsx';
import { DiagramPicture } from './DiagramPicture.tsx';
import { LegTable } from './LegTable.tsx';

interface Props {
  whole: Whole;
  day: Day;
  leg: string;
  onLeg: (leg: string) => void;
  sources: SourcesOf;
  save: SaveOf;
}

export function LineDiagram({ whole, day, leg: chosen, onLeg, sources, save }: Props) {
  const m = useRoomMessages();
  const isPaper = usePaper();
  const [ref, { width: measured, scale }] = useRoomFor<HTMLDivElement>('line', 1000);
  const chain = chainOf(whole);
  if (chain.length === 0) return null;

  const width = (isPaper ? paperWidth : measured) / scale;
  const across = contentOf(chain, whole, day, 'across', m);
  const diagram = fitsAcross(across, width, textWidth)
    ? layOutAcross(across, width, textWidth)
    : layOutDown(contentOf(chain, whole, day, 'down', m), width, textWidth);
  const legs = chain.map((leg) => {
    const carriage = carriageOf(leg, day);
    const arrow = carriage === undefined ? ('open' as const) : carriage === 'pipe' ? ('filled' as const) : undefined;
    return { id: leg.id, label: legAloud(leg, whole.nodes, day, m), look: legLook(leg, day), arrow };
  });
  const { stops } = across;
  const title = m.chain.diagramTitle(stops[0]?.name ?? '', stops.at(-1)?.name ?? '');
  const { apart } = besideOf(whole);
  const asOf = m.chain.diagramSubtitle(dayInWords(day, m));
  const subtitle = apart.length > 0 ? `${asOf} ${m.chain.doNotJoin(apart.length)}` : asOf;
  const drawn = { records: [], works: [...new Set(chain.flatMap(citationsOfLeg).map(({ source }) => source))] };
  return (
    <Figure
      name="line"
      title={title}
      subtitle={subtitle}
      table={<LegTable legs={chain} whole={whole} day={day} />}
      legend={
        <div className={style.legend}>
          <Legend items={legendItems(chain, day, across.swaps.length > 0, m)} width={44} />
        </div>
      }
      tools={save({ figure: 'line', title, subtitle, name: m.chain.diagram, ...drawn })}
      sources={sources(drawn)}
    >
      <PictureFrame roomRef={ref}>
        <DiagramPicture label={title} diagram={diagram} scale={scale} legs={legs} chosen={chosen} onLeg={onLeg} />
      </PictureFrame>
    </Figure>
  );
}
