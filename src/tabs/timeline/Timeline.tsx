/** The timeline: lanes, eras, the window of time, and the same records as a table. What the first picture does not need comes behind it. */
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Filter } from '@/record/filter.ts';
import type { Selection } from '@/record/select.ts';
import { Figure, type SaveOf, type SourcesOf } from '@/ui/Figure.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { Part, useIsFit, useSetting } from '@/ui/setting.tsx';
import { slim, useMedia } from '@/ui/useMedia.ts';
import { usePaper } from '@/ui/usePaper.ts';
import { Waiting } from '@/ui/Waiting.tsx';
import { type Kit, marks } from './kit.ts';
import type { OnOptions, TimelineOptions } from './options.ts';
import { many } from './picture/layout.ts';
import { Stage } from './picture/Stage.tsx';
import { contentsOf, countIn, entriesAt, rowsIn } from './time/contents.ts';
import { useTime } from './time/useTime.ts';
import { type Window, zoom } from './time/window.ts';
import { windowInWords } from './time/words.ts';
import style from './Timeline.module.css';

const tools = () => import('./tools.ts');
const Controls = lazy(async () => ({ default: (await tools()).Controls }));
const Overview = lazy(async () => ({ default: (await tools()).Overview }));
const Elsewhere = lazy(async () => ({ default: (await tools()).Elsewhere }));
const Steps = lazy(async () => ({ default: (await tools()).Steps }));
const TimelineLegend = lazy(async () => ({ default: (await tools()).TimelineLegend }));
const Undated = lazy(async () => ({ default: (await tools()).Undated }));
const Silences = lazy(async () => ({ default: (await tools()).Silences }));
const Compare = lazy(async () => ({ default: (await import('./compare/Compare.tsx')).Compare }));
const RecordTable = lazy(async () => ({ default: (await import('./lists/RecordTable.tsx')).RecordTable }));
const Vertical = lazy(async () => ({ default: (await import('./lists/Vertical.tsx')).Vertical }));

/** From so many records on the picture counts what would make it higher than a sheet of paper. */
const manyOnPaper = 40;

export interface TimelineProps {
  /** What draws the lanes of a record too large for marks. */
  kit?: Kit;
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
  onOptions: OnOptions;
  open: string;
  linkTo: (id: string) => LinkProps;
  /** Draws, when they are there, what needs the words of the rooms. */
  room: (node: ReactNode) => ReactNode;
  sources: SourcesOf;
  save: SaveOf;
}

export function Timeline(props: TimelineProps) {
  const {
    kit = marks,
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
    save,
  } = props;
  const m = useMessages();
  const { place, controls, isHidden = false } = useSetting();
  const isFit = useIsFit();
  const isSheet = place === 'paper'; // the one picture of a handout's sheet; a whole page prints as a list
  const isPaper = usePaper() && !isSheet;
  const isDown = useMedia(slim) && !isPaper && !isSheet;
  const [paper, setPaper] = useState<typeof import('./lists/PaperList.tsx')>();
  useEffect(() => {
    // behind the first view, for a browser waits for nothing once it prints; without it the picture is printed
    void import('./lists/PaperList.tsx').then(setPaper, () => undefined);
  }, []);
  const contents = useMemo(() => contentsOf(facts, selection), [facts, selection]);
  const { dates, undated } = contents;
  const time = useTime(facts, filtered, options, onOptions);
  const { window, days, settled, heading, move, rest, glide, scale } = time;
  const inWindow = countIn(contents, days);
  const inRest = useMemo(() => {
    const rows = rowsIn(contents, settled, facts);
    const ids = (those: Uint32Array) => entriesAt(those, facts).map(({ id }) => id);
    const drawn = new Uint32Array(rows.length + contents.undated.length);
    drawn.set(rows);
    drawn.set(contents.undated, rows.length);
    return {
      count: rows.length,
      ids: () => ids(rows),
      sources: { rows: drawn, get records() { return ids(drawn); } },
    }; // oxfmt-ignore
  }, [contents, settled, facts]);
  const counting = !isDown && kit.isCounted?.(contents, days, facts);
  const { Legend = TimelineLegend } = kit;
  const zoomBy = (factor: number) => {
    const { start, end } = heading();
    glide(zoom({ start, end }, factor, (start + end + 1) / 2, scale), 'replace');
  };
  const onCompare = useCallback((compare: string) => onOptions({ compare }, 'step'), [onOptions]);
  const era = facts.eras.find(({ date }) => date.start === settled.start && date.end === settled.end);
  const words = isPaper ? m.print.timelineSubtitle : isDown ? m.timeline.subtitleDown : m.timeline.subtitle;
  const isElastic = scale.id === 'elastic' && !isDown;

  const title = isPaper ? m.print.timeline : isDown ? m.timeline.titleDown : m.timeline.titles[options.lanes];
  const subtitle = [
    words(m.records(inWindow), windowInWords(days, m)),
    counting && m.timeline.counted,
    isElastic && m.timeline.elastic,
    era && `${era.label}: ${era.description}`,
  ]
    .filter(Boolean)
    .join(' ');
  const hasTools = !isFit || (controls.includes('options') && !isHidden);
  const notes = undated.length > 0 ? [m.timeline.undatedCount(m.records(undated.length))] : [];

  const picture = { figure: 'lanes', title, subtitle, notes, get records() { return inRest.ids(); } }; // oxfmt-ignore

  return (
    <>
      <Figure
        name="lanes"
        title={title}
        subtitle={subtitle}
        table={room(<RecordTable facts={facts} contents={contents} window={settled} linkTo={linkTo} />)}
        tools={!isDown && !isPaper && save(picture)}
        legend={isDown ? undefined : room(<Legend facts={facts} counting={counting === true} />)}
        hides={!isDown}
        sources={isPaper ? undefined : sources(inRest.sources)}
      >
        {hasTools && (
          <>
            <div className={style.controls}>
              {room(
                <Controls
                  facts={facts}
                  dates={dates}
                  window={days}
                  usual={time.usual}
                  onWindow={glide}
                  zoomBy={zoomBy}
                  lanes={options.lanes}
                  onLanes={(lanes) => onOptions({ lanes, fold: '' }, 'step')}
                  scale={options.scale}
                  onScale={(id) => onOptions({ scale: id }, 'step')}
                  isDown={isDown}
                />,
              )}
              {room(<Steps facts={facts} selection={selection} open={open} window={settled} onWindow={glide} linkTo={linkTo} />)}
            </div>
            <div className={style.overview}>
              {room(<Overview facts={facts} dates={dates} window={window} coverage={facts.coverage} onMove={move} onRest={rest} />)}
            </div>
          </>
        )}
        {isDown ? (
          <Suspense fallback={<Waiting room="view" />}>
            <Vertical facts={facts} contents={contents} window={days} open={open} linkTo={linkTo} />
          </Suspense>
        ) : (
          <Stage
            facts={facts}
            whole={whole}
            kit={kit}
            contents={contents}
            choices={choices}
            options={options}
            onOptions={onOptions}
            time={time}
            isMany={inRest.count > (isSheet ? manyOnPaper : many)}
            room={room}
            open={open}
            linkTo={linkTo}
          />
        )}
        {isPaper && paper && <paper.PaperList facts={facts} whole={whole} contents={contents} window={settled} />}
        {inWindow === 0 && !isHidden && (
          <p className={style.none}>
            {m.timeline.noneInWindow} {dates.length > 0 && room(<Elsewhere dates={dates} coverage={facts.coverage} onWindow={glide} />)}
          </p>
        )}
        {undated.length > 0 && !isFit && room(<Undated facts={facts} rows={undated} according={according} linkTo={linkTo} />)}
      </Figure>
      {whole && (
        <Part name="silences">
          {room(<Silences facts={facts} whole={whole} selection={selection} filtered={filtered} linkTo={linkTo} />)}
        </Part>
      )}
      {whole && (
        <Part name="compare">
          {room(
            <Compare
              facts={facts}
              whole={whole}
              selection={selection}
              window={settled}
              value={options.compare}
              onChange={onCompare}
              filtered={filtered}
              according={according}
              linkTo={linkTo}
            />,
          )}
        </Part>
      )}
    </>
  );
}
