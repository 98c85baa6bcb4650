/** Each promise of aid, and what came of it: figures side by side, no difference is claimed. */
import { Fragment, useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { tiesOf } from '@/record/ties.ts';
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
  const { selection, whole, linkTo } = shown;
  const ties = useMemo(() => tiesOf(whole), [whole]);
  const promises = useMemo(() => aidPromises({ selection, whole }, ties), [selection, whole, ties]);
  const count = (outcome: AidPromise['outcome']) => promises.filter((one) => one.outcome === outcome).length;
  const counted = m.aidCharts.counts(byStage(promises.map(({ record }) => record as Aid)));
  const figures = (record: AidPromise['record']) => figuresOf(record).map((one) => <div key={m.amount(one)}>{figureInWords(one, m)}</div>);
  const noFigure = <span className="quiet">{m.record.noQuantity}</span>;
  const drawn = promises.flatMap(({ record, end }) => [
    record.id,
    ...(end ? [end.record, ...outcomeFigures(end)].map(({ id }) => id) : []),
  ]);
  return (
    <ChartFigure
      shown={shown}
      id="promised-aid"
      isRows
      name={words.name}
      finding={words.finding(count('delivered'), count('promised'), count('followed'), count('none'))}
      subtitle={words.subtitle(counted)}
      empty={promises.length === 0 && words.empty}
      records={[...new Set(drawn)]}
      table={promisesTable(promises, m)}
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
