/** The timeline: lanes, eras, the window of time, and the same records as a table. What the first picture does not need comes behind it. */
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import { isUndated, overlaps } from '@/record/edtf.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Filter } from '@/record/filter.ts';
import type { Selection } from '@/record/select.ts';
import type { LaneGrouping, TimeScale } from '@/record/words.ts';
import { Figure, type SourcesOf } from '@/ui/Figure.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { slim, useMedia } from '@/ui/useMedia.ts';
import { usePaper } from '@/ui/usePaper.ts';
import { useWidth } from '@/ui/useWidth.ts';
import { Waiting } from '@/ui/Waiting.tsx';
import { placeNames } from './laneNames.ts';
import { entriesByLane, laneKinds } from './lanes.ts';
import { type Frame, layLanes, many, viewLanes, zoomOf } from './layout.ts';
import { Picture } from './Picture.tsx';
import { elasticScale, evenScale } from './scale.ts';
import style from './Timeline.module.css';
import { useMoving } from './useMoving.ts';
import { formatWindow, parseWindow, usualWindow, type Window, zoom } from './window.ts';
import { windowInWords } from './words.ts';

const tools = () => import('./tools.ts');
const Controls = lazy(async () => ({ default: (await tools()).Controls }));
const Gestures = lazy(async () => ({ default: (await tools()).Gestures }));
const Overview = lazy(async () => ({ default: (await tools()).Overview }));
const Steps = lazy(async () => ({ default: (await tools()).Steps }));
const TimelineLegend = lazy(async () => ({ default: (await tools()).TimelineLegend }));
const Undated = lazy(async () => ({ default: (await tools()).Undated }));
const Silences = lazy(async () => ({ default: (await tools()).Silences }));
const Compare = lazy(async () => ({ default: (await import('./Compare.tsx')).Compare }));
const RecordTable = lazy(async () => ({ default: (await import('./RecordTable.tsx')).RecordTable }));
const Vertical = lazy(async () => ({ default: (await import('./Vertical.tsx')).Vertical }));

/** What of the view is the timeline's own. */
export interface TimelineOptions {
  /** As the address writes it; "" is the days between From and To, or the whole coverage. */
  readonly window: string;
  readonly lanes: LaneGrouping;
  readonly scale: TimeScale;
  /** Ids of folded lanes, joined by commas. */
  readonly fold: string;
  /** Two windows side by side; "" is none. */
  readonly compare: string;
}

interface Props {
  facts: Facts;
  /** Undefined until it is there: what stands under the picture needs it. */
  whole: Whole | undefined;
  selection: Selection;
  choices: Filter['choices'];
  /** According to whom, where that is not the record's own choice. */
  according: string | undefined;
  /** The days that From and To allow. */
  filtered: Window;
  options: TimelineOptions;
  onOptions: (options: Partial<TimelineOptions>, move: 'step' | 'replace') => void;
  open: string;
  linkTo: (id: string) => LinkProps;
  /** Draws, when they are there, what needs the words of the rooms. */
  room: (node: ReactNode) => ReactNode;
  sources: SourcesOf;
}

/** px that a picture needs at least. */
const narrowest = 180;

export function Timeline({
  facts,
  whole,
  selection,
  choices,
  according,
  filtered,
  options,
  onOptions,
  open,
  linkTo,
  room,
  sources,
}: Props) {
  const m = useMessages();
  const hintId = useId();
  const stage = useRef<HTMLDivElement>(null);
  const isPaper = usePaper();
  const isDown = useMedia(slim) && !isPaper;
  const [paper, setPaper] = useState<typeof import('./PaperList.tsx')>();
  useEffect(() => {
    // behind the first view, for a browser waits for nothing once it prints; without it the picture is printed
    void import('./PaperList.tsx').then(setPaper, () => undefined);
  }, []);
  const { coverage } = facts;
  const { start, end } = filtered;
  const usual = useMemo(() => usualWindow({ start, end }, coverage), [start, end, coverage]);
  const settled = useMemo(() => parseWindow(options.window, usual, coverage), [options.window, usual, coverage]);
  const dated = useMemo(() => selection.shown.filter(({ date }) => !isUndated(date)), [selection]);
  const undated = useMemo(() => selection.shown.filter(({ date }) => isUndated(date)), [selection]);
  const scale = useMemo(
    () => (options.scale === 'elastic' ? elasticScale(coverage, dated) : evenScale(coverage)),
    [options.scale, coverage, dated],
  );
  const { window, move, rest, glide } = useMoving(settled, scale, (to, how) => onOptions({ window: formatWindow(to, usual) }, how));

  const kinds = useMemo(() => laneKinds(options.lanes, choices, facts, whole, m), [options.lanes, choices, facts, whole, m]);
  const [ref, px, textScale] = useWidth<HTMLDivElement>(960);
  // on the narrowest of screens with the largest of text the picture's own grows only as far as a name has room
  const textSize = Math.min(textScale, Math.max(1, px / narrowest));
  const outer = px / textSize;
  const { gutter, head, second } = useMemo(() => {
    const totals = kinds.map(({ label, has }) => [label, facts.entries.filter(has).length] as const);
    return placeNames(totals.map(([label, total]) => [label, m.timeline.laneCount(Math.max(0, total - 1), total)]), outer); // prettier-ignore
  }, [facts, kinds, m, outer]);
  const frame: Frame = { scale, window, width: Math.max(narrowest, outer) - gutter };
  const inWindow = dated.filter(({ date }) => overlaps(date, window));
  const isMany = inWindow.length > many;
  const zoomed = zoomOf(frame);
  const lanes = useMemo(() => entriesByLane(kinds, dated, undated), [kinds, dated, undated]);
  const laid = useMemo(
    () => layLanes(lanes, new Set(options.fold.split(',')), { scale, zoom: zoomed }, isMany),
    [lanes, options.fold, scale, zoomed, isMany],
  );
  const inRest = useMemo(() => dated.flatMap(({ id, date }) => (overlaps(date, settled) ? [id] : [])), [dated, settled]);
  const onFold = useCallback(
    (lane: string) => {
      const folded = options.fold.split(',').filter(Boolean);
      onOptions({ fold: (folded.includes(lane) ? folded.filter((id) => id !== lane) : [...folded, lane]).join(',') }, 'step');
    },
    [options.fold, onOptions],
  );

  const subtitle = isPaper ? m.print.timelineSubtitle : isDown ? m.timeline.subtitleDown : m.timeline.subtitle;
  const isElastic = scale.id === 'elastic' && !isDown && !isPaper;

  return (
    <>
      <Figure
        title={isPaper ? m.print.timeline : isDown ? m.timeline.titleDown : m.timeline.titles[options.lanes]}
        subtitle={`${subtitle(m.records(inWindow.length), windowInWords(window, m))}${isElastic ? ` ${m.timeline.elastic}` : ''}`}
        table={<RecordTable facts={facts} rows={[...inWindow, ...undated]} linkTo={linkTo} />}
        note={isDown ? undefined : room(<TimelineLegend facts={facts} />)}
        sources={isPaper ? undefined : sources({ records: inRest })}
      >
        <div className={style.controls}>
          {room(
            <Controls
              facts={facts}
              entries={selection.shown}
              window={window}
              usual={usual}
              onWindow={glide}
              zoomBy={(factor) => glide(zoom(window, factor, (window.start + window.end + 1) / 2, scale))}
              lanes={options.lanes}
              onLanes={(lanes) => onOptions({ lanes, fold: '' }, 'step')}
              scale={options.scale}
              onScale={(id) => onOptions({ scale: id }, 'step')}
              isDown={isDown}
            />,
          )}
          {room(<Steps entries={dated} open={open} window={settled} linkTo={linkTo} />)}
        </div>
        <div className={style.overview}>
          {room(<Overview facts={facts} entries={dated} window={window} coverage={coverage} onMove={move} onRest={rest} />)}
        </div>
        <div ref={ref}>
          {isDown ? (
            <Suspense fallback={<Waiting room="view" />}>
              <Vertical facts={facts} entries={inWindow} open={open} linkTo={linkTo} />
            </Suspense>
          ) : (
            <>
              {/* The keys that move and zoom need a place for the focus. */}
              <div
                ref={stage}
                className={style.stage}
                dir="ltr"
                tabIndex={0}
                role="group"
                aria-label={m.timeline.stage}
                aria-describedby={hintId}
              >
                <Picture
                  size={textSize}
                  facts={facts}
                  frame={frame}
                  lanes={viewLanes(laid, frame, head)}
                  gutter={gutter}
                  secondLine={second}
                  open={open}
                  linkTo={linkTo}
                  onFold={onFold}
                  onWindow={glide}
                />
              </div>
              <Suspense>
                <Gestures
                  stage={stage}
                  window={window}
                  coverage={coverage}
                  scale={scale}
                  gutter={gutter * textSize}
                  width={frame.width * textSize}
                  onMove={move}
                />
              </Suspense>
              <p id={hintId} className="quiet">
                {m.timeline.hint}
              </p>
            </>
          )}
        </div>
        {isPaper && paper && <paper.PaperList facts={facts} whole={whole} entries={inWindow} />}
        {inWindow.length === 0 && <p className={style.none}>{m.timeline.noneInWindow}</p>}
        {undated.length > 0 && room(<Undated entries={undated} according={according} linkTo={linkTo} />)}
      </Figure>
      {whole && room(<Silences facts={facts} whole={whole} selection={selection} filtered={filtered} linkTo={linkTo} />)}
      {whole &&
        room(
          <Compare
            facts={facts}
            whole={whole}
            selection={selection}
            window={settled}
            value={options.compare}
            onChange={(compare) => onOptions({ compare }, 'step')}
            filtered={filtered}
            according={according}
            linkTo={linkTo}
          />,
        )}
    </>
  );
}
