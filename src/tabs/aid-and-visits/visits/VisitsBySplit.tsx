/** Visits by level, form or direction. */
import { useMemo } from 'react';
import type { FacetId } from '@/record/facets.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { visitSplits } from '@/record/words.ts';
import { Choose } from '@/ui/Choose.tsx';
import { Chart } from '@/ui/chart/Chart.tsx';
import type { ChartData, Series } from '@/ui/chart/chart.ts';
import { ChartFigure } from '../ChartFigure.tsx';
import { chartRows, summaryOf } from '../counts.ts';
import { sumOf } from '../rows.ts';
import { isVisit, topOf } from './counting.ts';
import type { OfContacts } from './ofContacts.ts';
import { isUnknown, narrowingOf, seriesFacet, splitRows } from './splits.ts';
import { splitTable, valueInWords } from './splitTable.ts';

const fillsOf = ['solid', 'hatch', 'middle', 'pale', 'open'] as const;

export function VisitsBySplit({ shown, contacts, all }: OfContacts) {
  const m = useRoomMessages();
  const words = m.visits.split;
  const { facts, whole, narrow, options, onOptions } = shown;
  const { split } = options;
  const counted = useMemo(() => splitRows(contacts, all, split, facts), [contacts, all, split, facts]);
  const facet = seriesFacet(split);
  const press = (of: FacetId, id: string) => {
    const narrowing = narrowingOf(of, id);
    return narrowing && narrow(narrowing);
  };
  const series = counted.series.map((id, at): Series => ({
    id,
    label: valueInWords(facet, id, whole, m),
    fill: fillsOf[at] ?? 'open',
    ...press(facet, id),
  }));
  const nameOf = (id: string) => valueInWords(split, id, whole, m);
  const rows = chartRows(
    { shown, rows: counted.rows, all: counted.all, series, stacked: true, nameOf, narrowing: (id) => narrowingOf(split, id) },
    m,
  );
  const visits = useMemo(() => contacts.filter(isVisit), [contacts]);
  const { top, most } = topOf(counted.rows.filter(({ id }) => !isUnknown(id)));
  const unknown = counted.rows.reduce((sum, row) => sum + (isUnknown(row.id) ? sumOf(row) : 0), 0);
  const count = m.visits.count('visits', visits.length);
  const chart: ChartData = { unit: m.deck.axis.visits, rows, series, max: topOf(counted.all).most, stacked: true, lying: true };
  return (
    <ChartFigure
      shown={shown}
      chart={chart}
      id="visits-by"
      name={words.name[split]}
      finding={m.visits.most('visits', m.and(top.map(({ id }) => nameOf(id))), top.length, most, visits.length, words.ids[split], unknown)}
      subtitle={words.subtitle[split](count)}
      controls={
        visits.length > 0 && (
          <Choose
            label={words.label}
            ids={visitSplits}
            names={words.ids}
            chosen={split}
            onChoose={(chosen) => onOptions({ split: chosen })}
          />
        )
      }
      notes={[m.silence.noBar]}
      empty={visits.length === 0 && m.visits.nothing('visits')}
      rows={visits}
      fileName={`visits-by-${split}`}
      table={() => splitTable(counted, split, whole, m)}
    >
      <Chart label={words.name[split]} summary={summaryOf(rows, words.rows[split], top[0], m.visits.count('visits', most), m)} {...chart} />
    </ChartFigure>
  );
}
