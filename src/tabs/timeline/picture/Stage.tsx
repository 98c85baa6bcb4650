/** The stage: the picture of the window as wide as there is room, and what moves it. */
import { lazy, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Filter } from '@/record/filter.ts';
import type { LinkProps } from '@/ui/link.ts';
import { useIsFit, useSetting } from '@/ui/setting.tsx';
import { useRoomFor } from '@/ui/useRoomFor.ts';
import type { OnOptions, TimelineOptions } from '../options.ts';
import type { Kit } from '../kit.ts';
import type { Contents } from '../time/contents.ts';
import type { Time } from '../time/useTime.ts';
import { placeNames } from './laneNames.ts';
import { laneKinds } from './lanes.ts';
import { type Frame, labelSize, type Lane } from './layout.ts';
import { headOf, Picture } from './Picture.tsx';
import style from './Stage.module.css';

const Gestures = lazy(async () => ({ default: (await import('../tools.ts')).Gestures }));

interface Props {
  facts: Facts;
  /** Undefined until it is there: some lanes have their names in it. */
  whole: Whole | undefined;
  kit: Kit;
  contents: Contents;
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

export function Stage({ facts, whole, kit, contents, choices, options, onOptions, time, isMany, room, open, linkTo }: Props) {
  const m = useMessages();
  const hintId = useId();
  const stage = useRef<HTMLDivElement>(null);
  const { scale, window, settled, heading, move, glide } = time;
  const { Lanes, Note } = kit;
  const isFit = useIsFit();
  const { isHidden = false } = useSetting();
  const kinds = useMemo(() => laneKinds(options.lanes, choices, facts, whole, m), [options.lanes, choices, facts, whole, m]);
  const [ref, { width: px, scale: textScale, height: high }] = useRoomFor<HTMLDivElement>('timeline', 960, labelSize);
  // on the narrowest of screens with the largest of text the picture's own grows only as far as a name has room
  const size = Math.min(textScale, Math.max(1, px / narrowest));
  const outer = px / size;
  const totals = useMemo(() => kit.totalsOf(facts, kinds), [kit, facts, kinds]);
  const { gutter, head, second } = useMemo(() => {
    const most = totals.map((total) => m.timeline.laneCount(Math.max(0, total - 1), total));
    return placeNames(kinds.map(({ label }, at) => [label, most[at]!]), outer, isFit); // oxfmt-ignore
  }, [totals, kinds, m, outer, isFit]);
  const fitting = useFitting(isFit);
  const length = Math.max(narrowest, outer) - gutter;
  const plain: Frame = { scale, window, width: length };
  const frame = fitting?.withMargin(plain) ?? plain;
  const { fold } = options;
  const { start, end } = settled;
  const box = useMemo(
    () =>
      high === undefined ? undefined : { frame: { scale, window: { start, end }, width: length }, head, room: high / size - headOf(facts) },
    [high, scale, start, end, length, head, size, facts],
  );
  const drawn = { facts, kinds, contents, isMany, fold, time, frame, head, fitting, box };
  const onFold = (lane: string) => {
    const folded = fold.split(',').filter(Boolean);
    onOptions({ fold: (folded.includes(lane) ? folded.filter((id) => id !== lane) : [...folded, lane]).join(',') }, 'step');
  };
  return (
    <div ref={ref} className={isFit ? style.room : undefined} data-fills={isFit || undefined}>
      <Lanes drawn={drawn}>
        {(seen) => (
          <>
            {/* The keys that move and zoom need a place for the focus. */}
            <div
              ref={stage}
              className={style.stage}
              dir="ltr"
              data-mirrored={m.timeDirection === 'rtl'}
              tabIndex={0}
              role="group"
              aria-label={m.timeline.stage}
              aria-describedby={hintId}
            >
              <Picture
                size={size}
                facts={facts}
                frame={frame}
                lanes={isHidden ? seen.map(emptied) : seen}
                LaneMarks={kit.LaneMarks}
                isHidden={isHidden}
                gutter={gutter}
                secondLine={second}
                open={open}
                linkTo={linkTo}
                onFold={onFold}
                onWindow={glide}
              />
            </div>
            {Note && !isHidden && room(<Note lanes={seen} />)}
          </>
        )}
      </Lanes>
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
  return { ...lane, marks: [], crowds: [], ticks: [], count: 0, counted: undefined, earlier: 0 };
}
