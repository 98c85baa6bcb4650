/** The timeline: lanes by sector, eras, the window of time, and the same records as a table. */
import { useCallback, useId, useMemo, useState } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import { isUndated, overlaps } from '@/record/edtf.ts';
import type { Entry, Facts, Whole } from '@/record/facts.ts';
import { type Choice, isChosen, type Selection } from '@/record/filter.ts';
import { DataTable } from '@/ui/DataTable.tsx';
import { EvidenceLegend, EvidenceSign } from '@/ui/EvidenceSign.tsx';
import { Figure } from '@/ui/Figure.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { SectorMark } from '@/ui/SectorMark.tsx';
import { useWidth } from '@/ui/useWidth.ts';
import { layLanes } from './layout.ts';
import { datesInWords, Picture } from './Picture.tsx';
import { ticksOf } from './ticks.ts';
import { Silences } from './Silences.tsx';
import style from './Timeline.module.css';
import { useTimeGestures } from './useTimeGestures.ts';
import { formatWindow, parseWindow, usualWindow, type Window } from './window.ts';

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
}

const tickRoom = 84;

export function Timeline({ facts, whole, selection, chosenSectors, according, filtered, window: asked, onWindow, open, linkTo }: Props) {
  const m = useMessages();
  const hintId = useId();
  const { coverage } = facts;
  const [ref, px, scale] = useWidth<HTMLDivElement>(960);
  const outer = px / scale;
  const gutter = outer < 640 ? 0 : 184;
  const width = Math.max(200, outer - gutter);
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
    const layout = { window, width, laneHead: gutter > 0 ? 0 : 18, unfolded };
    const laneIds = [...facts.sectors.keys()].filter((id) => !chosenSectors || isChosen(chosenSectors, id));
    return { frame: layout, lanes: layLanes(laneIds, selection.shown, layout) };
  }, [window, width, gutter, unfolded, facts, chosenSectors, selection]);
  const undated = selection.shown.filter((entry) => isUndated(entry.date));
  const inWindow = selection.shown.filter((entry) => !isUndated(entry.date) && overlaps(entry.date, window));
  const windowInWords = m.date({ first: moment(window.start), last: moment(window.end) });

  return (
    <>
      <Figure
        title={m.timeline.title}
        subtitle={m.timeline.subtitle(m.records(inWindow.length), windowInWords)}
        controls={<Controls facts={facts} window={window} onWindow={setWindow} zoomBy={zoomBy} />}
        table={
          <>
            <RecordTable facts={facts} rows={[...inWindow, ...undated]} linkTo={linkTo} />
            <EvidenceLegend />
          </>
        }
        note={<Legend facts={facts} />}
      >
        {/* The keys that move and zoom need a place for the focus. */}
        <div
          ref={ref}
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
            open={open}
            linkTo={linkTo}
            onFold={fold}
          />
        </div>
        {inWindow.length === 0 && <p className={style.none}>{m.timeline.noneInWindow}</p>}
        <p id={hintId} className="quiet">
          {m.timeline.hint}
        </p>
        {undated.length > 0 && <Undated entries={undated} according={according} linkTo={linkTo} />}
      </Figure>
      {whole && <Silences facts={facts} whole={whole} selection={selection} filtered={filtered} linkTo={linkTo} />}
    </>
  );
}

function moment(day: number) {
  return { start: day, precision: 'day', approximate: false, uncertain: false } as const;
}

interface ControlsProps {
  facts: Facts;
  window: Window;
  onWindow: (window: Window) => void;
  zoomBy: (factor: number) => void;
}

/** All years, or an era, or what the reader has made of it. */
function Controls({ facts, window, onWindow, zoomBy }: ControlsProps) {
  const m = useMessages();
  const choices = [{ id: '', label: m.timeline.all, date: facts.coverage }, ...facts.eras];
  const chosen = choices.find(({ date }) => date.start === window.start && date.end === window.end);
  return (
    <>
      <select
        aria-label={m.timeline.window}
        className={style.select}
        value={chosen?.id ?? 'own'}
        onChange={(event) => {
          const choice = choices.find(({ id }) => id === event.target.value);
          if (choice) onWindow(choice.date);
        }}
      >
        {!chosen && <option value="own">{m.date({ first: moment(window.start), last: moment(window.end) })}</option>}
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
      <button type="button" aria-label={m.timeline.zoomIn} title={m.timeline.zoomIn} onClick={() => zoomBy(0.5)}>
        +
      </button>
      <button type="button" aria-label={m.timeline.zoomOut} title={m.timeline.zoomOut} onClick={() => zoomBy(2)}>
        −
      </button>
    </>
  );
}

function Undated({
  entries,
  according,
  linkTo,
}: {
  entries: readonly Entry[];
  according: string | undefined;
  linkTo: (id: string) => LinkProps;
}) {
  const m = useMessages();
  return (
    <section className={style.undated}>
      <h3>
        {m.timeline.undated} ({m.number(entries.length)})
      </h3>
      <p className="quiet">{according ? m.according.undated(according) : m.timeline.undatedHint}</p>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <a {...linkTo(entry.id)}>{entry.title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RecordTable({ facts, rows, linkTo }: { facts: Facts; rows: readonly Entry[]; linkTo: (id: string) => LinkProps }) {
  const m = useMessages();
  return (
    <DataTable
      caption={m.timeline.title}
      rows={rows}
      keyOf={(entry) => entry.id}
      columns={[
        {
          id: 'date',
          header: m.columns.date,
          cell: (entry) =>
            [
              m.date(entry.date),
              entry.inferred && m.timeline.inferred,
              entry.rivalDates && m.timeline.otherDates(datesInWords(entry.rivalDates, m)),
            ]
              .filter(Boolean)
              .join('; '),
        },
        {
          id: 'title',
          header: m.columns.title,
          cell: (entry) => <a {...linkTo(entry.id)}>{entry.disputed ? `${entry.title} (${m.timeline.disputed})` : entry.title}</a>,
        },
        { id: 'kind', header: m.columns.kind, cell: (entry) => m.kinds[entry.kind] },
        {
          id: 'sectors',
          header: m.columns.sectors,
          cell: (entry) =>
            entry.sectors
              .flatMap((id) => facts.sectors.get(id) ?? [])
              .map((sector) => <SectorMark key={sector.id} label={sector.label} colour={sector.colour} />),
        },
        {
          id: 'sources',
          header: m.columns.sources,
          numeric: true,
          cell: ({ sources, origins, official = false }) => (
            <>
              {m.number(sources.length)} <EvidenceSign origins={origins} official={official} label={m.evidence.sign(origins, official)} />
            </>
          ),
        },
      ]}
    />
  );
}

function Legend({ facts }: { facts: Facts }) {
  const m = useMessages();
  const { legend } = m.timeline;
  return (
    <span className={style.legend} aria-hidden="true">
      <Sign label={legend.day}>
        <circle cx={8} cy={8} r={4.5} />
      </Sign>
      <Sign label={legend.month}>
        <rect x={3} y={3} width={8} height={10} fillOpacity={0.25} />
      </Sign>
      <Sign label={legend.year}>
        <rect x={0.5} y={3} width={23} height={10} fillOpacity={0.25} />
      </Sign>
      <Sign label={legend.open}>
        <path d="M0.5 3H18L23 8L18 13H0.5Z" fillOpacity={0.25} />
      </Sign>
      <Sign label={legend.about}>
        <rect x={0.5} y={3} width={23} height={10} fillOpacity={0.25} strokeDasharray="3 2" />
      </Sign>
      <Sign label={legend.disputed}>
        <circle cx={5} cy={8} r={4} fill="none" strokeWidth={2} />
        <rect x={13} y={3} width={10} height={10} fill="none" strokeDasharray="3 2" />
      </Sign>
      <span>{legend.inferred}</span>
      {facts.closures.map(({ id, label, date }) => (
        <Sign key={id} label={m.silence.closed(label, m.date(date))}>
          <rect x={0.5} y={2.5} width={23} height={11} fill="url(#band-hatch)" />
        </Sign>
      ))}
      <span>{m.silence.blank}</span>
    </span>
  );
}

function Sign({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <span>
      <svg width={24} height={16} className={style.sign}>
        {children}
      </svg>
      {label}
    </span>
  );
}
