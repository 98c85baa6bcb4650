/** Aid shared out by sector, place, donor or channel: a record counts in each of its values. */
import { useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { keptShown } from '@/record/kept.ts';
import { aidParts } from '@/record/words.ts';
import { Chart } from '@/ui/chart/Chart.tsx';
import type { ChartData } from '@/ui/chart/chart.ts';
import { Choose } from '@/ui/Choose.tsx';
import { ChartFigure } from '../ChartFigure.tsx';
import { summaryOf } from '../counts.ts';
import type { Shown } from '../shown.ts';
import { aidCells } from './AidCells.tsx';
import { allParts, drawnRows, nameOfPart, narrowingOf, partPicture } from './aidPictures.ts';
import { ChooseMeasure } from './ChooseMeasure.tsx';
import { aidByPartTable } from './countTables.ts';
import { aidChartRows, endOf, footOf, formatOf, stageSeries } from './drawn.ts';
import { countsInWords, notesOf, partFinding } from './findings.ts';
import { mostIn } from './mostIn.ts';
import { stageKey } from './stageKey.tsx';

export function SharedOut({ shown }: { shown: Shown }) {
  const m = useRoomMessages();
  const words = m.aidCharts;
  const { facts, whole, selection, filter, options, onOptions } = shown;
  const { measure, parts } = options;
  const all = useMemo(() => allParts({ facts, whole }, { measure, parts }, m), [facts, whole, measure, parts, m]);
  const picture = useMemo(
    () => partPicture({ facts, whole, selection, filter }, { measure, parts }, m, all),
    [facts, whole, selection, filter, measure, parts, m, all],
  );
  const { records, rows, stages } = picture;
  const nameOf = (id: string) => nameOfPart(id, parts, shown, m);
  const held = drawnRows(rows);
  const drawn = aidChartRows({ shown, picture, nameOf, narrowing: (id) => narrowingOf(id, parts) }, held, m);
  const there = rows.filter((row) => row.records.length > 0);
  const rest = rows.length > held.length ? there.length - held.length : 0;
  const most = mostIn({ ...picture, rows: held }, m);
  const { notes, works } = notesOf(picture, whole, m);
  const name = words.shared.name(parts);
  const chart: ChartData = {
    unit: words.measures[measure],
    rows: drawn,
    series: stageSeries(stages, shown, m),
    max: endOf(picture, m),
    lying: true,
  };
  return (
    <ChartFigure
      shown={shown}
      chart={chart}
      id="aid-by-part"
      name={name}
      finding={partFinding(picture, parts, whole, nameOf, m)}
      subtitle={words.shared.subtitle(countsInWords(picture, whole, m), parts)}
      controls={
        <>
          <Choose
            label={words.part}
            ids={aidParts}
            names={words.parts}
            chosen={parts}
            onChoose={(chosen) => onOptions({ parts: chosen })}
          />
          <ChooseMeasure shown={shown} />
        </>
      }
      notes={[
        ...(rest > 0 ? [words.shared.rest(rest, parts)] : []),
        ...notes,
        ...(parts === 'place' ? [words.shared.onTheWay] : []),
        ...(parts === 'donor' || parts === 'channel' ? [words.shared.byActor] : []),
        m.silence.noBar,
      ]}
      empty={records.length === 0 && m.aidAndVisits.noAid}
      rows={keptShown('aid', facts, whole, selection)}
      works={works}
      fileName={`aid-by-${parts}`}
      table={() => aidByPartTable(picture, parts, shown, m)}
      cells={aidCells(there, shown, m)}
    >
      <Chart
        label={name}
        summary={summaryOf(drawn, words.shared.rows[parts], most?.row, most?.value ?? '', m)}
        {...chart}
        foot={footOf(picture)}
        format={formatOf(m)}
        legend={stageKey(stages, m)}
      />
    </ChartFigure>
  );
}
