/** What the timeline shows of time, what its lanes are, and how it shares out its width. */
import { useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Facts } from '@/record/facts.ts';
import { type LaneGrouping, laneGroupings, type TimeScale, timeScales } from '@/record/words.ts';
import { Choose } from '@/ui/Choose.tsx';
import type { Contents } from './contents.ts';
import style from './Controls.module.css';
import { dayPoint } from './point.ts';
import { type Preset, presetFor, presetsOf } from './presets.ts';
import type { Window } from './window.ts';
import { windowInWords } from './words.ts';

interface Props {
  facts: Facts;
  /** The dates of the filter's records. */
  dates: Contents['dates'];
  window: Window;
  /** What From and To of the filter give, or the whole coverage. */
  usual: Window;
  onWindow: (window: Window) => void;
  zoomBy: (factor: number) => void;
  lanes: LaneGrouping;
  onLanes: (lanes: LaneGrouping) => void;
  scale: TimeScale;
  onScale: (scale: TimeScale) => void;
  /** True where the timeline runs downwards: it has neither lanes nor a scale. */
  isDown: boolean;
}

export function Controls({ facts, dates, window, usual, onWindow, zoomBy, lanes, onLanes, scale, onScale, isDown }: Props) {
  const m = useRoomMessages();
  const { lanes: laneWords, scale: scaleWords } = m.timelineTools;
  return (
    <>
      <WindowChoice facts={facts} dates={dates} window={window} usual={usual} onWindow={onWindow} />
      <span className={style.zoom}>
        <button type="button" aria-label={m.timelineTools.zoomIn} title={m.timelineTools.zoomIn} onClick={() => zoomBy(0.5)}>
          +
        </button>
        <button type="button" aria-label={m.timelineTools.zoomOut} title={m.timelineTools.zoomOut} onClick={() => zoomBy(2)}>
          −
        </button>
      </span>
      {!isDown && (
        <>
          <Choose
            className={style.choose}
            label={laneWords.label}
            ids={laneGroupings}
            names={laneWords.names}
            chosen={lanes}
            onChoose={onLanes}
          />
          <Choose
            className={style.choose}
            label={scaleWords.label}
            ids={timeScales}
            names={scaleWords.names}
            chosen={scale}
            onChoose={onScale}
          />
        </>
      )}
    </>
  );
}

function WindowChoice({ facts, dates, window, usual, onWindow }: Pick<Props, 'facts' | 'dates' | 'window' | 'usual' | 'onWindow'>) {
  const m = useRoomMessages();
  const { start, end } = usual;
  const presets = useMemo(() => presetsOf(facts, dates, { start, end }), [facts, dates, start, end]);
  const { general, eras, years } = presets;
  const words: Readonly<Record<string, string>> = { ...m.timelineTools.windows, all: m.timelineTools.all };
  const chosen = presetFor(window, presets);
  const option = ({ id, label, window: shown }: Preset) => (
    <option key={id} value={id} disabled={!shown}>
      {label ?? words[id]}
    </option>
  );
  return (
    <select
      aria-label={m.timelineTools.window}
      title={windowInWords(window, m)}
      className={style.window}
      value={chosen?.id ?? 'own'}
      onChange={({ target }) => {
        const choice = [...general, ...eras, ...years].find(({ id }) => id === target.value);
        if (choice?.window) onWindow(choice.window);
      }}
    >
      {!chosen && <option value="own">{m.shortDate({ first: dayPoint(window.start), last: dayPoint(window.end) })}</option>}
      {general.map(option)}
      <optgroup label={m.timelineTools.windows.eras}>{eras.map(option)}</optgroup>
      <optgroup label={m.timelineTools.windows.years}>{years.map(option)}</optgroup>
    </select>
  );
}
