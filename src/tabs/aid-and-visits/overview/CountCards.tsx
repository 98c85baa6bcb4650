/** Numbers that count records: of the last era beside those of all before it. */
import { type Messages, useRoomMessages } from '@/i18n/messages.tsx';
import { trusted } from '@/record/edtf.ts';
import type { Band } from '@/ui/chart/chart.ts';
import type { Shown } from '../shown.ts';
import { Card, Numeral } from './Card.tsx';
import type { CountCard, Counted, Tally } from './counted.ts';
import type { YearBar } from './course.ts';
import type { Eras } from './eras.ts';
import style from './Overview.module.css';
import { Spark } from './Spark.tsx';

interface Props {
  shown: Shown;
  card: CountCard;
  eras: Eras | undefined;
  bands: readonly Band[];
}

export function CountOf({ shown, card: { id, counts, years, undated, repeated, unsaid }, eras, bands }: Props) {
  const m = useRoomMessages();
  const words = m.overview;
  const columns: readonly (readonly [head: string, tally: (counted: Counted) => Tally | undefined])[] = eras
    ? [
        [words.since(m.shortDate(trusted(eras.since))), ({ since }) => since],
        [words.before, ({ before }) => before],
      ]
    : [[words.all, ({ total }) => total]];
  const either = counts.flatMap((one) => (one.either > 0 ? [words.either(one.either, words.counts[one.id](one.either))] : []));
  return (
    <Card
      title={words.titles[id]}
      course={<Spark label={words.course(words.courses[id], yearsInWords(years, m.number, m))} years={years} bands={bands} />}
      notes={[
        ...either,
        ...(undated > 0 ? [words.undated(undated)] : []),
        ...(repeated > 0 ? [words.repeated(repeated)] : []),
        ...(unsaid > 0 ? [words.unsaid(unsaid, words.unsaidFields[id])] : []),
      ]}
    >
      <table className={style.table}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{m.export.columns.counted}</span>
            </th>
            {columns.map(([head]) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map((counted, at) => {
            const what = words.counts[counted.id](counted.total.shown);
            return (
              <tr key={counted.id} data-main={at === 0 || undefined}>
                <th scope="row">
                  <TallyOf shown={shown} tally={counted.total} label={(value) => words.link(what, words.all, value)} after={what} />
                </th>
                {columns.map(([head, tallyOf]) => {
                  const tally = tallyOf(counted);
                  return (
                    <td key={head}>{tally && <TallyOf shown={shown} tally={tally} label={(value) => words.link(what, head, value)} />}</td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Card>
  );
}

interface TallyProps {
  shown: Pick<Shown, 'narrow'>;
  tally: Tally;
  label: (value: string) => string;
  /** What is counted, written after the number. */
  after?: string;
}

/** A number, or why there is none: the filter leaves none, or none was found at all. */
function TallyOf({ shown, tally, label, after }: TallyProps) {
  const m = useRoomMessages();
  const isNone = tally.shown === 0;
  const value = isNone ? (tally.all > 0 ? m.overview.noneShown : m.overview.noneFound) : m.number(tally.shown);
  // a number of four digits may stand above its word, or three columns would not fit a card
  const space = tally.shown < 1000 ? '\u00A0' : ' ';
  const text = after === undefined ? value : isNone ? after : `${value}${space}${after}`;
  const press = tally.narrowing && shown.narrow(tally.narrowing);
  // a link would lead to nothing, unless it leads back
  if (!press || (isNone && !press.isOn)) return <span className={isNone ? style.none : style.number}>{text}</span>;
  return (
    <Numeral press={press} label={label(value)} isNone={isNone}>
      {text}
    </Numeral>
  );
}

/** "2009, 3", of years in which something is drawn. */
export function yearsInWords(years: readonly YearBar[], inWords: (value: number) => string, m: Messages): string[] {
  return years.flatMap(({ id, low, high, zero }) => {
    if (high === 0) return zero ? [m.overview.year(id, m.silence.zero)] : [];
    return [m.overview.year(id, low === high ? inWords(high) : `${inWords(low)}–${inWords(high)}`)];
  });
}
