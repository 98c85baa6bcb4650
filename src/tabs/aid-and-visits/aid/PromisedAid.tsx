/** Each promise of aid, and what came of it: figures side by side, no difference is claimed. */
import { Fragment, useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Aid } from '@/record/types.ts';
import { DataTable } from '@/ui/DataTable.tsx';
import { ChartFigure } from '../ChartFigure.tsx';
import type { Shown } from '../shown.ts';
import { stageInWords } from './drawn.ts';
import { type AidPromise, aidPromises, figureInWords, figuresOf, outcomeFigures, promisesTable } from './promised.ts';
import { byStage, stageOf } from './stages.ts';

export function PromisedAid({ shown }: { shown: Shown }) {
  const m = useRoomMessages();
  const words = m.aidCharts.promised;
  const { facts, selection, whole, linkTo } = shown;
  const promises = useMemo(() => aidPromises({ facts, whole, selection }), [facts, whole, selection]);
  const count = (outcome: AidPromise['outcome']) => promises.filter((one) => one.outcome === outcome).length;
  const counted = m.aidCharts.counts(byStage(promises.map(({ record }) => record as Aid)));
  const figures = (record: AidPromise['record']) => figuresOf(record).map((one) => <div key={m.amount(one)}>{figureInWords(one, m)}</div>);
  const noFigure = <span className="quiet">{m.record.noQuantity}</span>;
  const drawn = useMemo(() => drawnIn(promises), [promises]);
  return (
    <ChartFigure
      shown={shown}
      id="promised-aid"
      isRows
      name={words.name}
      finding={words.finding(count('delivered'), count('promised'), count('followed'), count('none'))}
      subtitle={words.subtitle(counted)}
      empty={promises.length === 0 && words.empty}
      records={drawn}
      fileName="aid-promises"
      table={(most) => promisesTable(promises.slice(0, most), m)}
      tableSize={promises.length}
      cells={{ title: (at) => promises[at] && <a {...linkTo(promises[at].record.id)}>{promises[at].record.title}</a> }}
    >
      <DataTable
        caption={words.name}
        cardsBelow="44rem"
        rows={promises}
        keyOf={({ record }) => record.id}
        columns={[
          {
            id: 'promise',
            header: words.promise,
            cell: ({ record, date }) => (
              <>
                <a {...linkTo(record.id)}>{record.title}</a>
                <p className="quiet">{[stageInWords(stageOf(record as Aid), m), m.date(date)].join(', ')}</p>
              </>
            ),
          },
          { id: 'given', header: words.given, cell: ({ record }) => (figuresOf(record).length > 0 ? figures(record) : noFigure) },
          {
            id: 'outcome',
            header: words.outcome,
            cell: ({ outcome, end, days }) => (
              <>
                {words.outcomes[outcome]}
                {end && (
                  <p className="quiet">
                    {[m.date(end.date), days && words.after(days)].filter(Boolean).join(', ')}
                    {': '}
                    <a {...linkTo(end.record.id)}>{end.record.title}</a>
                  </p>
                )}
              </>
            ),
          },
          {
            id: 'got',
            header: words.got,
            cell: ({ end }) => {
              if (!end) return m.silence.absent;
              const given = outcomeFigures(end);
              if (given.length === 0) return noFigure;
              return given.map((record) => (
                <Fragment key={record.id}>
                  {figures(record)}
                  {record !== end.record && (
                    <p className="quiet">
                      {words.partOf} <a {...linkTo(record.id)}>{record.title}</a>
                    </p>
                  )}
                </Fragment>
              ));
            },
          },
        ]}
      />
    </ChartFigure>
  );
}

/** The promises, what came of them, and what gives the figures for that. */
function drawnIn(promises: readonly AidPromise[]): string[] {
  const ids = new Set<string>();
  for (const { record, end } of promises) {
    ids.add(record.id);
    if (end) for (const { id } of [end.record, ...outcomeFigures(end)]) ids.add(id);
  }
  return [...ids];
}
