/** The stage: the picture of the window as wide as there is room, and what moves it. */
import { lazy, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import type { Entry } from '@/record/entries.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Filter } from '@/record/filter.ts';
import type { LinkProps } from '@/ui/link.ts';
import { useIsFit, useSetting } from '@/ui/setting.tsx';
import { useRoomFor } from '@/ui/useRoomFor.ts';
import type { OnOptions, TimelineOptions } from '../options.ts';
import type { Scale } from '../time/scale.ts';
import type { Time } from '../time/useTime.ts';
import { placeNames } from './laneNames.ts';
import { entriesByLane, type LaneEntries, laneKinds } from './lanes.ts';
import { type Frame, labelSize, type Lane, layLanes, viewLanes, zoomOf } from './layout.ts';
import { headOf, Picture } from './Picture.tsx';
import style from './Stage.module.css';

const Gestures = lazy(async () => ({ default: (await import('../tools.ts')).Gestures }));

interface Props {
  facts: Facts;
  /** Undefined until it is there: some lanes have their names in it. */
  whole: Whole | undefined;
  /** The records of the filter, in order of date. */
  dated: readonly Entry[];
  undated: readonly Entry[];
  choices: Filter['choices'];
  options: TimelineOptions;
  onOptions: OnOptions;
  time: Time;
  /** Whether more records are in the window of the address than marks could tell apart. */
  isMany: boolean;
  /** Draws what can also fail by itself. */
  room: (node: ReactNode) => ReactNode;
  open: string;
  linkTo: (id: string) => LinkProps;
}

/** px that a picture needs at least. */
const narrowest = 180;

export function Stage({ facts, whole, dated, undated, choices, options, onOptions, time, isMany, room, open, linkTo }: Props) {
  const m = useMessages();
  const hintId = useId();
  const stage = useRef<HTMLDivElement>(null);
  const { scale, window, settled, heading, move, glide } = time;
  const isFit = useIsFit();
  const { isHidden = false } = useSetting();
  const kinds = useMemo(() => laneKinds(options.lanes, choices, facts, whole, m), [options.lanes, choices, facts, whole, m]);
  const [ref, { width: px, scale: textScale, height: high }] = useRoomFor<HTMLDivElement>(960, labelSize);
  // on the narrowest of screens with the largest of text the picture's own grows only as far as a name has room
  const size = Math.min(textScale, Math.max(1, px / narrowest));
  const outer = px / size;
  const { gutter, head, second } = useMemo(() => {
    const totals = kinds.map(({ label, has }) => [label, facts.entries.filter(has).length] as const);
    return placeNames(totals.map(([label, total]) => [label, m.timeline.laneCount(Math.max(0, total - 1), total)]), outer, isFit); // oxfmt-ignore
  }, [facts, kinds, m, outer, isFit]);
  const fitting = useFitting(isFit);
  const length = Math.max(narrowest, outer) - gutter;
  const plain: Frame = { scale, window, width: length };
  const frame = fitting?.withMargin(plain) ?? plain;
  const lanes = useMemo(() => entriesByLane(kinds, dated, undated), [kinds, dated, undated]);
  const { fold } = options;
  const { start, end } = settled;
  const box = useMemo(
    () =>
      high === undefined ? undefined : { frame: { scale, window: { start, end }, width: length }, head, room: high / size - headOf(facts) },
    [high, scale, start, end, length, head, size, facts],
  );
  const fit = useMemo(() => box && fitting?.fitLanes(lanes, new Set(fold.split(',')), isMany, box), [box, fitting, lanes, fold, isMany]);
  const laid = useLaidLanes(lanes, fold, scale, zoomOf(frame), isMany, fit?.rows, fitting?.wideReserves);
  const viewed = viewLanes(laid, frame, head, fit?.padding);
  const seen = fitting?.turned(viewed, frame, window) ?? viewed;
  const onFold = (lane: string) => {
    const folded = fold.split(',').filter(Boolean);
    onOptions({ fold: (folded.includes(lane) ? folded.filter((id) => id !== lane) : [...folded, lane]).join(',') }, 'step');
  };
  return (
    <div ref={ref} className={isFit ? style.room : undefined} data-fills={isFit || undefined}>
      {/* The keys that move and zoom need a place for the focus. */}
      <div ref={stage} className={style.stage} dir="ltr" tabIndex={0} role="group" aria-label={m.timeline.stage} aria-describedby={hintId}>
        <Picture
          size={size}
          facts={facts}
          frame={frame}
          lanes={isHidden ? seen.map(emptied) : seen}
          isHidden={isHidden}
          gutter={gutter}
          secondLine={second}
          open={open}
          linkTo={linkTo}
          onFold={onFold}
          onWindow={glide}
        />
      </div>
      {room(
        <Gestures
          stage={stage}
          heading={heading}
          coverage={facts.coverage}
          scale={scale}
          gutter={gutter * size}
          width={frame.width * size}
          onMove={move}
        />,
      )}
      <p id={hintId} className={isFit ? 'visually-hidden' : 'quiet'}>
        {m.timeline.hint}
      </p>
    </div>
  );
}

/** One zoom is laid out once, however the window moves in it. */
function useLaidLanes(
  lanes: readonly LaneEntries[],
  fold: string,
  scale: Scale,
  zoom: number,
  isMany: boolean,
  rows: number | undefined,
  reserves: readonly number[] | undefined,
) {
  return useMemo(
    () => layLanes(lanes, new Set(fold.split(',')), { scale, zoom }, isMany, rows, reserves),
    [lanes, fold, scale, zoom, isMany, rows, reserves],
  );
}

/** What lays lanes into a box: no page needs it. */
function useFitting(isFit: boolean): typeof import('./fit.ts') | undefined {
  const [fitting, setFitting] = useState<typeof import('./fit.ts')>();
  useEffect(() => {
    // without it the picture is as high as it likes, and is scrolled
    if (isFit) void import('./fit.ts').then(setFitting, () => undefined);
  }, [isFit]);
  return fitting;
}

/** The lane where it stands, and nothing of what is in it. */
function emptied(lane: Lane): Lane {
  return { ...lane, marks: [], crowds: [], ticks: [], count: 0 };
}
