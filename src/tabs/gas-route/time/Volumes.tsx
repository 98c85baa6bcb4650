/** The volumes that are planned, contracted and delivered: rates over time, totals of a period, each tied to its record. */
import { useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Day } from '@/record/edtf.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import { type GasRow, gasOf, shownGas } from '@/record/route/gas.ts';
import { rowsOfKind } from '@/record/rowsOf.ts';
import type { Selection } from '@/record/select.ts';
import { Figure, type SaveOf, type SourcesOf } from '@/ui/Figure.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { PictureFrame } from '@/ui/PictureFrame.tsx';
import { Part, useIsFit } from '@/ui/setting.tsx';
import { textWidth } from '@/ui/textWidth.ts';
import { paperWidth, usePaper } from '@/ui/usePaper.ts';
import { useRoomFor } from '@/ui/useRoomFor.ts';
import { useSliced } from '@/ui/useSliced.ts';
import { WhenInSight } from '@/ui/WhenInSight.tsx';
import { drawnRows, pictureFrom } from '../useRouteShown.ts';
import { mirrorOf } from './mirror.ts';
import { placeLabels } from './volumeLabels.ts';
import { holdable } from './volumeCrowd.ts';
import { axesOf, highestPlot, layOut, lowestPlot, momentXOf, usualPlot } from './volumeLayout.ts';
import type { Written } from './volumeTotals.ts';
import { VolumeGround } from './VolumeGround.tsx';
import { VolumeLegend } from './VolumeLegend.tsx';
import { VolumeMarks } from './VolumeMarks.tsx';
import { VolumeTable } from './VolumeTable.tsx';
import { differingOf, drawnOf } from '@/record/volumes.ts';
import { differingInWords, rateInWords, reporterOf, totalInWords } from '@/exchange/volumeWords.ts';
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

/** Of what is written in the picture. */
const widthOf = (text: string) => textWidth(text, 12);

export function Volumes(props: Props) {
  const { facts, selection } = props;
  const m = useRoomMessages();
  return (
    <WhenInSight size={rowsOfKind(facts.columns, 'gas').length} label={m.figures.volumes} of={selection}>
      {() => <Gathered {...props} />}
    </WhenInSight>
  );
}

function Gathered(props: Props) {
  const { facts, whole } = props;
  const m = useRoomMessages();
  const { value: gas } = useSliced(() => gasOf.sliced(facts, whole), [facts, whole]);
  if (gas) return <Drawn every={gas.all} {...props} />;
  return (
    <Part name="volumes">
      {/* `data-room` tells whoever waits for a picture that it is not there yet */}
      <p className="quiet" data-room="line">
        {m.routeTime.counting}
      </p>
    </Part>
  );
}

function Drawn({ every, facts, whole, selection, day, linkTo, sources, save }: Props & { every: readonly GasRow[] }) {
  const m = useRoomMessages();
  const words = m.routeTime.volumes;
  const [ref, { width: measured, scale, height: room }] = useRoomFor<HTMLDivElement>('volumes', 720, 12);
  const isPaper = usePaper();
  const isFit = useIsFit();
  const width = isPaper ? paperWidth : measured;
  const byRow = useMemo(() => new Map(every.map((one) => [one.row, one])), [every]);
  // another day mostly shows the same gas records: then all of this stays as it is
  const shown = useMemo(
    () => shownGas(facts, whole, selection).all.map(({ row }) => row).join(' '),
    [facts, whole, selection],
  ); // oxfmt-ignore
  const volumes = useMemo(() => (shown === '' ? [] : shown.split(' ').flatMap((row) => byRow.get(Number(row)) ?? [])), [shown, byRow]);
  const records = useMemo(
    () =>
      drawnRows(
        Uint32Array.from(volumes, ({ row }) => row),
        facts,
      ),
    [volumes, facts],
  );
  const { drawn, leftOut } = useMemo(() => holdable(drawnOf(volumes)), [volumes]);
  const written = useMemo<Written>(
    () => ({
      label: (one) => m.routeTime.volumes.total(one.total ? m.date(one.total.period) : '', reporterOf(one, whole, m)),
      figure: ({ total }) => (total ? totalInWords(total, m) : ''),
      widthOf,
    }),
    [whole, m],
  );
  const layout = useMemo(() => {
    // one picture alone spends its room on what it shows; on a page time holds still while the filter moves
    const laid = (plot?: number) => layOut(drawn, axesOf(every, facts, width / scale, written, plot, isFit ? volumes : every), written);
    const usual = laid();
    const spare = isPaper || room === undefined ? 0 : Math.floor(room / scale) - usual.height;
    return spare === 0 ? usual : laid(Math.min(Math.max(usualPlot + spare, lowestPlot), highestPlot));
  }, [drawn, volumes, every, facts, width, scale, room, isPaper, isFit, written]);
  const momentX = momentXOf(day, layout.pieces, facts);
  const labels = useMemo(
    () =>
      placeLabels(
        layout,
        {
          rate: (volume) => [rateInWords(volume, m)],
          other: ({ claims, figure }) => (claims.length > 0 ? [m.routeTime.volumes.legend.claim] : figure ? [m.quantity(figure)] : []),
        },
        widthOf,
      ),
    [layout, m],
  );
  const mirror = mirrorOf(m.timeDirection, layout.width);

  const [, side] = facts.dataset.sides;
  const title = words.title(whole.actors.get(side)?.name ?? side);
  const differing = useMemo(
    () => differingInWords(differingOf(drawnOf(volumes).totals, (one) => reporterOf(one, whole, m)), m), // oxfmt-ignore
    [volumes, whole, m],
  );
  const isDelivered = volumes.some(({ stage }) => stage === 'delivered');
  const subtitle = [volumes.length > 0 && !isDelivered && words.undelivered, differing, words.subtitle(volumes.length)]
    .filter(Boolean)
    .join(' ');
  const folds = layout.pieces.slice(1).map(({ start }, at) => ({ from: (layout.pieces[at]?.end ?? start) + 1, to: start - 1 }));
  const inYears = (at: Day) => ({ start: at, precision: 'month' as const, approximate: false, uncertain: false });
  const notes = [
    volumes.some(({ rates }) => rates.some(({ isConverted }) => isConverted)) && words.notes.conversion,
    words.notes.rule,
    words.notes.aside,
    ...folds.map(({ from, to }) => words.notes.fold(m.date({ first: inYears(from), last: inYears(to) }))),
    drawn.others.length > 0 && words.notes.noFigure(drawn.others.length),
    layout.covering > 0 && words.notes.covering(layout.covering),
    leftOut > 0 && words.notes.leftOut(leftOut),
    drawn.undated.length > 0 && words.notes.undated(drawn.undated.length),
  ].filter((note) => note !== false);
  const isEmpty = volumes.length === 0;
  return (
    <Figure
      name="volumes"
      title={title}
      subtitle={subtitle}
      note={!isEmpty && notes.join(' ')}
      table={<VolumeTable caption={title} volumes={volumes} whole={whole} linkTo={linkTo} />}
      tools={!isEmpty && save(pictureFrom({ figure: 'volumes', title, subtitle, notes, name: words.name }, records))}
      sources={sources(records)}
    >
      {isEmpty ? (
        <p>{words.empty}</p>
      ) : (
        <PictureFrame
          roomRef={ref}
          className={style.box}
          legend={<VolumeLegend drawn={drawn} layout={layout} hasMoment={momentX !== undefined} />}
        >
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
            <VolumeGround layout={layout} momentX={momentX} hasRates={drawn.rates.length > 0} mirror={mirror} />
            <VolumeMarks facts={facts} whole={whole} layout={layout} labels={labels} mirror={mirror} linkTo={linkTo} />
          </svg>
        </PictureFrame>
      )}
    </Figure>
  );
}
