/** The timeline: lanes, eras, the window of time, and the same records as a table. What the first picture does not need comes behind it. */
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import { isUndated, overlaps } from '@/record/edtf.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Filter } from '@/record/filter.ts';
import type { Selection } from '@/record/select.ts';
import { Figure, type SaveOf, type SourcesOf } from '@/ui/Figure.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { Part, useIsFit, useSetting } from '@/ui/setting.tsx';
import { slim, useMedia } from '@/ui/useMedia.ts';
import { usePaper } from '@/ui/usePaper.ts';
import { Waiting } from '@/ui/Waiting.tsx';
import type { OnOptions, TimelineOptions } from './options.ts';
import { many } from './picture/layout.ts';
import { Stage } from './picture/Stage.tsx';
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
  onOptions: OnOptions;
  open: string;
  linkTo: (id: string) => LinkProps;
  /** Draws, when they are there, what needs the words of the rooms. */
  room: (node: ReactNode) => ReactNode;
  sources: SourcesOf;
  save: SaveOf;
}

export function Timeline(props: Props) {
  const { facts, whole, selection, choices, according, filtered, options, onOptions, open, linkTo, room, sources, save } = props;
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
  const dated = useMemo(() => selection.shown.filter(({ date }) => !isUndated(date)), [selection]);
  const undated = useMemo(() => selection.shown.filter(({ date }) => isUndated(date)), [selection]);
  const time = useTime(facts, filtered, options, onOptions);
  const { window, days, settled, heading, move, rest, glide, scale } = time;
  const inWindow = dated.filter(({ date }) => overlaps(date, days));
  const inRest = useMemo(() => dated.flatMap(({ id, date }) => (overlaps(date, settled) ? [id] : [])), [dated, settled]);
  const drawn = useMemo(() => [...inRest, ...undated.map(({ id }) => id)], [inRest, undated]);
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
    words(m.records(inWindow.length), windowInWords(days, m)),
    isElastic && m.timeline.elastic,
    era && `${era.label}: ${era.description}`,
  ]
    .filter(Boolean)
    .join(' ');
  const hasTools = !isFit || (controls.includes('options') && !isHidden);
  const notes = undated.length > 0 ? [m.timeline.undatedCount(m.records(undated.length))] : [];

  return (
    <>
      <Figure
        name="lanes"
        title={title}
        subtitle={subtitle}
        table={room(<RecordTable facts={facts} rows={[...inWindow, ...undated]} linkTo={linkTo} />)}
        tools={!isDown && !isPaper && save({ figure: 'lanes', title, subtitle, notes, records: inRest })}
        legend={isDown ? undefined : room(<TimelineLegend facts={facts} />)}
        hides={!isDown}
        sources={isPaper ? undefined : sources({ records: drawn })}
      >
        {hasTools && (
          <>
            <div className={style.controls}>
              {room(
                <Controls
                  facts={facts}
                  entries={selection.shown}
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
              {room(
                <Steps
                  all={facts.entries}
                  entries={dated}
                  open={open}
                  window={settled}
                  coverage={facts.coverage}
                  onWindow={glide}
                  linkTo={linkTo}
                />,
              )}
            </div>
            <div className={style.overview}>
              {room(<Overview facts={facts} entries={dated} window={window} coverage={facts.coverage} onMove={move} onRest={rest} />)}
            </div>
          </>
        )}
        {isDown ? (
          <Suspense fallback={<Waiting room="view" />}>
            <Vertical facts={facts} entries={inWindow} open={open} linkTo={linkTo} />
          </Suspense>
        ) : (
          <Stage
            facts={facts}
            whole={whole}
            dated={dated}
            undated={undated}
            choices={choices}
            options={options}
            onOptions={onOptions}
            time={time}
            isMany={inRest.length > (isSheet ? manyOnPaper : many)}
            room={room}
            open={open}
            linkTo={linkTo}
          />
        )}
        {isPaper && paper && <paper.PaperList facts={facts} whole={whole} entries={inWindow} />}
        {inWindow.length === 0 && !isHidden && (
          <p className={style.none}>
            {m.timeline.noneInWindow} {dated.length > 0 && room(<Elsewhere entries={dated} coverage={facts.coverage} onWindow={glide} />)}
          </p>
        )}
        {undated.length > 0 && !isFit && room(<Undated entries={undated} according={according} linkTo={linkTo} />)}
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
