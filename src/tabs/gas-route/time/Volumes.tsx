/** The volumes that are planned, contracted and delivered: rates over time, totals of a period, each tied to its record. */
import { useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Day } from '@/record/edtf.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import { Figure, type SaveOf, type SourcesOf } from '@/ui/Figure.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { paperWidth, usePaper } from '@/ui/usePaper.ts';
import { useWidth } from '@/ui/useWidth.ts';
import { layOut } from './volumeLayout.ts';
import { VolumeGround } from './VolumeGround.tsx';
import { VolumeLegend } from './VolumeLegend.tsx';
import { VolumeMarks } from './VolumeMarks.tsx';
import { VolumeTable } from './VolumeTable.tsx';
import { drawnOf, volumesOf } from './volumes.ts';
import style from './Volumes.module.css';

interface Props {
  facts: Facts;
  whole: Whole;
  selection: Selection;
  /** The last day that is shown. */
  day: Day;
  linkTo: (id: string) => LinkProps;
  sources: SourcesOf;
  save: SaveOf;
}

export function Volumes({ facts, whole, selection, day, linkTo, sources, save }: Props) {
  const m = useRoomMessages();
  const words = m.routeTime.volumes;
  const [ref, measured, scale] = useWidth<HTMLDivElement>(720);
  const isPaper = usePaper();
  const width = isPaper ? paperWidth : measured;
  const every = useMemo(() => volumesOf(whole.records.keys(), whole), [whole]);
  const volumes = useMemo(() => volumesOf(selection.shown.map(({ id }) => id), whole), [selection, whole]); // prettier-ignore
  const drawn = useMemo(() => drawnOf(volumes), [volumes]);
  const layout = useMemo(() => layOut(drawn, every, facts, day, width / scale), [drawn, every, facts, day, width, scale]);

  const [, side] = facts.dataset.sides;
  const title = words.title(whole.actors.get(side)?.name ?? side);
  const subtitle = words.subtitle(volumes.length);
  const folds = layout.pieces.slice(1).map(({ start }, at) => ({ from: (layout.pieces[at]?.end ?? start) + 1, to: start - 1 }));
  const inYears = (at: Day) => ({ start: at, precision: 'month' as const, approximate: false, uncertain: false });
  const notes = [
    volumes.some(({ rates }) => rates.some(({ isConverted }) => isConverted)) && words.notes.conversion,
    words.notes.rule,
    words.notes.aside,
    ...folds.map(({ from, to }) => words.notes.fold(m.date({ first: inYears(from), last: inYears(to) }))),
    drawn.others.length > 0 && words.notes.noFigure(drawn.others.length),
    drawn.undated.length > 0 && words.notes.undated(drawn.undated.length),
  ].filter((note) => note !== false);
  const records = volumes.map(({ record }) => record.id);
  const isEmpty = volumes.length === 0;
  return (
    <Figure
      title={title}
      subtitle={subtitle}
      note={!isEmpty && notes.join(' ')}
      table={<VolumeTable caption={title} volumes={volumes} whole={whole} linkTo={linkTo} />}
      tools={!isEmpty && save({ title, subtitle, notes, name: words.name, records })}
      sources={sources({ records })}
    >
      <div ref={ref} dir="ltr" className={style.box}>
        {isEmpty ? (
          <p dir="auto">{words.empty}</p>
        ) : (
          <>
            <svg
              data-picture
              role="group"
              aria-label={words.label(
                title,
                m.date({ first: { ...inYears(day), precision: 'day' }, last: { ...inYears(day), precision: 'day' } }),
              )}
              width={layout.width * scale}
              height={layout.height * scale}
              viewBox={`0 0 ${layout.width} ${layout.height}`}
              className={style.picture}
            >
              <VolumeGround layout={layout} hasRates={drawn.rates.length > 0} />
              <VolumeMarks facts={facts} whole={whole} layout={layout} linkTo={linkTo} />
            </svg>
            <VolumeLegend drawn={drawn} layout={layout} />
          </>
        )}
      </div>
    </Figure>
  );
}
