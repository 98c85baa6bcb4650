/** The longest silence, on the line of all contacts that are shown. */
import { useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { isoOf, trusted } from '@/record/edtf.ts';
import { useWidth } from '@/ui/useWidth.ts';
import type { Shown } from '../shown.ts';
import { Card } from './Card.tsx';
import type { SilenceCard } from './figures.ts';
import style from './Overview.module.css';
import { Nothing } from './ReportedCards.tsx';
import { Edges } from './Spark.tsx';

export function SilenceStrip({ shown, card }: { shown: Shown; card: SilenceCard | undefined }) {
  const m = useRoomMessages();
  const words = m.overview.silence;
  const isFiltered = shown.filterWords !== '';
  if (!card) return <Nothing title={words.title(isFiltered)} text={words.noneShown} isWide />;
  const { silence, contacts } = card;
  const link = (entry: typeof silence.before) => entry && <a {...shown.linkTo(entry.id)}>{entry.title}</a>;
  const { before, after, closure } = silence;
  return (
    <Card
      title={(before && after ? words.title : words.open)(isFiltered)}
      isWide
      course={<Line card={card} />}
      notes={[
        before && <>{m.silence.after} {link(before)}.</>,
        after && <>{m.silence.before} {link(after)}.</>,
        contacts.length === 0 && words.throughout,
        closure && `${silence.isWithinClosure ? m.silence.within(closure.label) : m.silence.partly(closure.label)}.`,
        words.note,
      ].filter(Boolean)} // oxfmt-ignore
    >
      <p className={style.lead}>
        <span className={style.number}>{words.days(silence.days)}</span>{' '}
        {words.span(m.date(trusted(isoOf(silence.start))), m.date(trusted(isoOf(silence.end))), silence.days)}
      </p>
    </Card>
  );
}

const height = 26;

/** Dated to a month or a year: some day in it. */
export function isSoft({ date }: Pick<SilenceCard['contacts'][number], 'date'>): boolean {
  return date.first?.precision !== 'day';
}

/** From so many contacts on those of one date, which cover one another, are drawn once. */
const many = 1500;

function apart({ contacts, within }: SilenceCard, width: number): SilenceCard['contacts'] {
  if (contacts.length < many) return contacts;
  const [dates, signs] = [new Set<unknown>(), new Map<number, SilenceCard['contacts'][number]>()];
  const perPx = (within.end + 1 - within.start) / width;
  for (const contact of contacts) {
    const { date } = contact;
    if (dates.has(date)) continue;
    dates.add(date);
    const px = [date.start, date.end].map((day) => Math.round((day - within.start) / perPx));
    signs.set((px[0]! * 100_000 + px[1]!) * 2 + Number(isSoft({ date })), contact);
  }
  return [...signs.values()];
}

function Line({ card }: { card: SilenceCard }) {
  const { silence, within } = card;
  const m = useRoomMessages();
  const [ref, width] = useWidth<HTMLDivElement>('silences', 900);
  const at = (day: number) => {
    const share = (Math.min(within.end + 1, Math.max(within.start, day)) - within.start) / (within.end + 1 - within.start);
    return (m.direction === 'rtl' ? 1 - share : share) * width;
  };
  const [from, to] = [at(silence.start), at(silence.end + 1)];
  const drawn = useMemo(() => apart(card, width), [card, width]);
  const [first, last] = [within.start, within.end].map((day) => m.shortDate(trusted(isoOf(day))));
  return (
    <div ref={ref}>
      <svg className={style.spark} width={width} height={height} role="img" aria-label={m.overview.silence.course}>
        <rect x={Math.min(from, to)} y={height - 12} width={Math.abs(to - from)} height={8} className={style.silence} />
        <path d={`M0 ${height - 2.5}H${width}`} className={style.axis} />
        {drawn.map(({ row, date }) =>
          Number.isFinite(date.start) && Number.isFinite(date.end) ? (
            <rect
              key={row}
              x={Math.min(at(date.start), at(date.end + 1))}
              y={4}
              width={Math.max(1.5, Math.abs(at(date.end + 1) - at(date.start)))}
              height={height - 7}
              className={style.contact}
              data-soft={isSoft({ date }) || undefined}
            />
          ) : null,
        )}
      </svg>
      <Edges from={first} to={last} />
    </div>
  );
}
