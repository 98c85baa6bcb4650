/** Numbers that sources report: trade beside that of the same months a year before, gas by each who reports it. */
import { otherValues } from '@/exchange/words.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import type { Band } from '@/ui/chart/chart.ts';
import type { Shown } from '../shown.ts';
import { Card, Numeral } from './Card.tsx';
import { yearsInWords } from './CountCards.tsx';
import type { Figures } from './figures.ts';
import style from './Overview.module.css';
import type { TradeFigure } from './reported.ts';
import { Spark } from './Spark.tsx';

interface Props<Id extends 'trade' | 'gas'> {
  shown: Shown;
  of: Figures[Id];
  bands: readonly Band[];
}

export function TradeOf({ shown, of: { card, all }, bands }: Props<'trade'>) {
  const m = useRoomMessages();
  const words = m.overview.trade;
  const { whole } = shown;
  if (!card) return <Nothing title={m.kinds.trade} text={all > 0 ? words.noneShown : words.noneFound} />;
  const { latest, earlier, times } = card;
  const measure = words.measures[latest.record.measure];
  const unit = words.unit(latest.said.unit);
  const title = words.title(`${measure}, ${unit}`);
  const reporter = nameOf(latest.record.reporter, whole);
  const inWords = ({ low, high, said }: TradeFigure) => m.overview.figure(low, high, said.approximate ?? false);
  const others = [latest, ...(earlier ? [earlier] : [])].flatMap((one) => {
    const said = otherValues(one.record, (field) => field === `quantities.${one.at}` || field === `quantities.${one.at}.value`, whole, m);
    return said ? [`${m.date(one.period)}: ${said}.`] : [];
  });
  return (
    <Card
      title={title}
      course={
        <Spark
          label={m.overview.course(words.course(measure, unit), yearsInWords(card.years, m.number, m))}
          years={card.years}
          bands={bands}
        />
      }
      notes={[
        times ? words.times(times.low, times.high) : card.isEarlierOut ? words.earlierOut : words.alone,
        reporter === undefined ? words.noReporter : words.reported(reporter),
        ...others,
      ]}
    >
      <div className={style.figures}>
        {[latest, ...(earlier ? [earlier] : [])].map((one, at) => (
          <div key={one.record.id} data-main={at === 0 || undefined}>
            <span className={style.head}>{m.date(one.period)}</span>
            <Numeral press={{ link: shown.linkTo(one.record.id) }} label={m.overview.link(title, m.date(one.period), inWords(one))}>
              {inWords(one)}
            </Numeral>
          </div>
        ))}
      </div>
    </Card>
  );
}

export function GasOf({ shown, of: { card, all }, bands }: Props<'gas'>) {
  const m = useRoomMessages();
  const words = m.overview.gas;
  const [first] = card?.latest ?? [];
  if (!card || !first) return <Nothing title={words.title} text={all > 0 ? words.noneShown : words.noneFound} />;
  const title = `${words.title}, ${words.unit}, ${m.date(first.total.period)}`;
  const isDiffering = new Set(card.latest.map(({ total }) => `${total.low} ${total.high}`)).size > 1;
  return (
    <Card
      title={title}
      course={<Spark label={m.overview.course(words.course, yearsInWords(card.years, m.number, m))} years={card.years} bands={bands} />}
      notes={[...(isDiffering ? [words.differ(card.latest.length)] : []), ...(card.isLaterOut ? [words.laterOut] : [])]}
    >
      <div className={style.figures}>
        {card.latest.map(({ record, total: { low, high, said } }) => {
          const reporter = words.by(nameOf(record.reporter, shown.whole));
          const value = m.overview.figure(low, high, said.approximate ?? false);
          return (
            <div key={record.id} data-main>
              <span className={style.head}>{reporter}</span>
              <Numeral press={{ link: shown.linkTo(record.id) }} label={m.overview.link(title, reporter, value)}>
                {value}
              </Numeral>
            </div>
          );
        })}
      </div>
    </Card>
  );
}

export function Nothing({ title, text, isWide = false }: { title: string; text: string; isWide?: boolean }) {
  return (
    <Card title={title} notes={[]} isWide={isWide}>
      <p className={style.none}>{text}</p>
    </Card>
  );
}

function nameOf(actor: string | undefined, { actors }: Whole): string | undefined {
  return actor === undefined ? undefined : (actors.get(actor)?.name ?? actor);
}
