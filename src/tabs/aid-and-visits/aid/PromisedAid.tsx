/** Each promise of aid, and what came of it: figures side by side, no difference is claimed. */
import { Fragment, useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { byOutcome, type Promised } from '@/record/promises.ts';
import type { Aid } from '@/record/types.ts';
import { DataTable } from '@/ui/DataTable.tsx';
import type { Shown } from '../shown.ts';
import { stageInWords } from './drawn.ts';
import { aidPromises, figureInWords, figuresOf, outcomeFigures } from './promised.ts';
import { byStage, stageOf } from './stages.ts';
import style from './AidTable.module.css';

export function PromisedAid({ shown }: { shown: Shown }) {
  const m = useRoomMessages();
  const words = m.aidCharts.promised;
  const { selection, whole, linkTo, sources } = shown;
  const promises = useMemo(() => aidPromises({ selection, whole }), [selection, whole]);
  const { delivered, followed, none } = byOutcome(promises);
  const counted = m.aidCharts.counts(byStage(promises.map(({ record }) => record as Aid)));
  const figures = (record: Promised['record']) => figuresOf(record).map((one) => <div key={m.amount(one)}>{figureInWords(one, m)}</div>);
  const noFigure = <span className="quiet">{m.record.noQuantity}</span>;
  const drawn = promises.flatMap(({ record, end }) => [
    record.id,
    ...(end ? [end.record, ...outcomeFigures(end)].map(({ id }) => id) : []),
  ]);
  return (
    <section className={style.section} aria-labelledby="aid-promised">
      <h3 id="aid-promised">{words.name}</h3>
      {promises.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <>
          <p>
            <strong className={style.finding}>{words.finding(delivered.length, followed.length, none.length)}</strong>
            <span className="quiet">{`${words.subtitle(counted)} ${shown.filterWords}.`}</span>
          </p>
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
          <div className={style.note}>{sources({ records: [...new Set(drawn)] })}</div>
        </>
      )}
    </section>
  );
}
