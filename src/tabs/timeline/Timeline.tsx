/** The timeline: lanes by sector, eras, the window of time, and the same records as a table. */
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useId, useMemo, useState } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import { isUndated, overlaps } from '@/record/edtf.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import { type Choice, isChosen } from '@/record/filter.ts';
import type { Selection } from '@/record/select.ts';
import { Figure, type SourcesOf } from '@/ui/Figure.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { slim, useMedia } from '@/ui/useMedia.ts';
import { usePaper } from '@/ui/usePaper.ts';
import { useWidth } from '@/ui/useWidth.ts';
import { Waiting } from '@/ui/Waiting.tsx';
import { Controls } from './Controls.tsx';
import { placeNames } from './laneNames.ts';
import { layLanes } from './layout.ts';
import { Picture } from './Picture.tsx';
import { ticksOf } from './ticks.ts';
import style from './Timeline.module.css';
import { useTimeGestures } from './useTimeGestures.ts';
import { formatWindow, parseWindow, usualWindow, type Window } from './window.ts';
import { windowInWords } from './words.ts';

// what the picture does not need is loaded when it is asked for, or behind it
const RecordTable = lazy(async () => ({ default: (await import('./RecordTable.tsx')).RecordTable }));
const Vertical = lazy(async () => ({ default: (await import('./Vertical.tsx')).Vertical }));
const TimelineLegend = lazy(async () => ({ default: (await import('./TimelineLegend.tsx')).TimelineLegend }));
const Undated = lazy(async () => ({ default: (await import('./Undated.tsx')).Undated }));
const Silences = lazy(async () => ({ default: (await import('./Silences.tsx')).Silences }));

interface Props {
  facts: Facts;
  /** Undefined until it is there: the list of silences needs it. */
  whole: Whole | undefined;
  selection: Selection;
  chosenSectors: Choice | undefined;
  /** According to whom, where that is not the record's own choice. */
  according: string | undefined;
  /** The days that From and To allow. */
  filtered: Window;
  /** As the address writes it; "" is the days between From and To, or the whole coverage. */
  window: string;
  onWindow: (window: string) => void;
  open: string;
  linkTo: (id: string) => LinkProps;
  /** Draws, when they are there, what needs the words of the rooms. */
  room: (node: ReactNode) => ReactNode;
  sources: SourcesOf;
}

const tickRoom = 84;
/** px that a picture needs at least. */
const narrowest = 180;

export function Timeline({
  facts,
  whole,
  selection,
  chosenSectors,
  according,
  filtered,
  window: asked,
  onWindow,
  open,
  linkTo,
  room,
  sources,
}: Props) {
  const m = useMessages();
  const hintId = useId();
  const isPaper = usePaper();
  const isDown = useMedia(slim) && !isPaper;
  const [paper, setPaper] = useState<typeof import('./PaperList.tsx')>();
  useEffect(() => {
    // behind the first view, for a browser waits for nothing once it prints; without it the picture is printed
    void import('./PaperList.tsx').then(setPaper, () => undefined);
  }, []);
  const { coverage } = facts;
  const [ref, px, textScale] = useWidth<HTMLDivElement>(960);
  // on the narrowest of screens with the largest of text the picture's own grows only as far as a name has room
  const scale = Math.min(textScale, Math.max(1, px / narrowest));
  const outer = px / scale;
  const { gutter, head, second } = useMemo(() => {
    const totals = new Map([...facts.sectors.keys()].map((id) => [id, facts.entries.filter(({ sectors }) => sectors.includes(id)).length]));
    return placeNames(
      [...facts.sectors.values()].map(({ id, label }) => [label, m.timeline.laneCount((totals.get(id) ?? 0) - 1, totals.get(id) ?? 0)]),
      outer,
    );
  }, [facts, m, outer]);
  const width = Math.max(narrowest, outer) - gutter;
  const { start, end } = filtered;
  const usual = useMemo(() => usualWindow({ start, end }, coverage), [start, end, coverage]);
  const settled = useMemo(() => parseWindow(asked, usual, coverage), [asked, usual, coverage]);
  const onRest = useCallback((window: Window) => onWindow(formatWindow(window, usual)), [onWindow, usual]);
  const { window, stop, zoomBy, handlers } = useTimeGestures(ref, {
    window: settled,
    coverage,
    gutter: gutter * scale,
    width: width * scale,
    onRest,
  });

  const setWindow = (next: Window) => {
    stop();
    onRest(next);
  };
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const fold = (lane: string) =>
    setUnfolded(unfolded.has(lane) ? new Set([...unfolded].filter((id) => id !== lane)) : new Set([...unfolded, lane]));

  const { frame, lanes } = useMemo(() => {
    const layout = { window, width, laneHead: head, unfolded };
    const laneIds = [...facts.sectors.keys()].filter((id) => !chosenSectors || isChosen(chosenSectors, id));
    return { frame: layout, lanes: layLanes(laneIds, selection.shown, layout) };
  }, [window, width, head, unfolded, facts, chosenSectors, selection]);
  const undated = selection.shown.filter((entry) => isUndated(entry.date));
  const inWindow = selection.shown.filter((entry) => !isUndated(entry.date) && overlaps(entry.date, window));

  return (
    <>
      <Figure
        title={isPaper ? m.print.timeline : isDown ? m.timeline.titleDown : m.timeline.title}
        subtitle={(isPaper ? m.print.timelineSubtitle : isDown ? m.timeline.subtitleDown : m.timeline.subtitle)(
          m.records(inWindow.length),
          windowInWords(window, m),
        )}
        controls={<Controls facts={facts} window={window} onWindow={setWindow} zoomBy={zoomBy} />}
        table={<RecordTable facts={facts} rows={[...inWindow, ...undated]} linkTo={linkTo} />}
        note={isDown ? undefined : room(<TimelineLegend facts={facts} />)}
        sources={isPaper ? undefined : sources({ records: inWindow.map(({ id }) => id) })}
      >
        <div ref={ref}>
          {isDown ? (
            <Suspense fallback={<Waiting room="view" />}>
              <Vertical facts={facts} entries={inWindow} open={open} linkTo={linkTo} />
            </Suspense>
          ) : (
            <>
              {/* The keys that move and zoom need a place for the focus. */}
              <div
                className={style.stage}
                dir="ltr"
                tabIndex={0}
                role="group"
                aria-label={m.timeline.stage}
                aria-describedby={hintId}
                {...handlers}
              >
                <Picture
                  scale={scale}
                  facts={facts}
                  frame={frame}
                  lanes={lanes}
                  ticks={ticksOf(window, width, tickRoom)}
                  gutter={gutter}
                  secondLine={second}
                  open={open}
                  linkTo={linkTo}
                  onFold={fold}
                />
              </div>
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
      {whole && (
        <Suspense>
          <Silences facts={facts} whole={whole} selection={selection} filtered={filtered} linkTo={linkTo} />
        </Suspense>
      )}
    </>
  );
}
