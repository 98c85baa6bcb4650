/** The calendar of one year of contacts; which one is in the address. */
import { useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { Choose } from '@/ui/Choose.tsx';
import { useIsFit } from '@/ui/setting.tsx';
import { ChartFigure } from '../ChartFigure.tsx';
import { isLeftOut } from '../years.ts';
import { CalendarPicture } from './CalendarPicture.tsx';
import { calendarTable } from './calendarTable.ts';
import { chosenYear, contactYears, weekStartOf, yearOfDays } from './calendar.ts';
import { recordLinks } from './cells.tsx';
import { kindsIn } from './counting.ts';
import { contactInWords } from './eraTable.ts';
import { ofAll } from '../ofAll.ts';
import type { OfContacts } from './ofContacts.ts';
import style from './Visits.module.css';

/** So many are named beside the days; the table has them all. */
const mostBeside = 60;

export function YearCalendar({ shown, contacts, all }: OfContacts) {
  const m = useRoomMessages();
  const words = m.visits.calendar;
  const { facts, filter, options, onOptions, linkTo } = shown;
  const isFit = useIsFit();
  const years = useMemo(() => contactYears(contacts, facts), [contacts, facts]);
  const year = chosenYear(options.year, years, facts);
  const weekStart = weekStartOf(m.tag);
  const days = useMemo(() => yearOfDays(contacts, year, weekStart), [contacts, year, weekStart]);
  const whole = ofAll(all, `days ${year} ${weekStart}`, () => yearOfDays(all, year, weekStart));
  const ids = [...years.keys()];
  const names = Object.fromEntries([...years].map(([id, count]) => [id, words.option(id, count)]));
  const step = (by: number) => ids[ids.indexOf(year) + by];
  const stepTo = (label: string, to: string | undefined) => (
    <button type="button" disabled={to === undefined} onClick={() => to !== undefined && onOptions({ year: to })}>
      {label}
    </button>
  );
  const { visit, call, envoy } = kindsIn(days.contacts);
  const counts = m.and([
    ...(visit > 0 ? [m.visits.count('visits', visit)] : []),
    ...(call > 0 ? [m.visits.calls(call)] : []),
    ...(envoy > 0 ? [m.visits.envoys(envoy)] : []),
  ]);
  const isOut = days.contacts.length === 0 && isLeftOut(year, filter);
  const finding = isOut ? words.out(year) : words.finding(year, counts || (whole.contacts.length > 0 ? words.noneShown : words.noneFound));
  const beside = [...days.months.flatMap(({ dayless }) => dayless), ...days.monthless];
  return (
    <ChartFigure
      shown={shown}
      id="calendar"
      name={words.name}
      finding={finding}
      subtitle={words.subtitle}
      controls={
        contacts.length > 0 && (
          <div className={style.years}>
            {stepTo(words.previous, step(-1))}
            <Choose label={words.year} ids={ids} names={names} chosen={year} onChoose={(id) => onOptions({ year: id })} />
            {stepTo(words.next, step(1))}
          </div>
        )
      }
      notes={[...days.days.values()].some((those) => those.length > 2) ? [words.two] : []}
      empty={contacts.length === 0 && m.visits.nothing('contacts')}
      rows={days.contacts}
      fileName="calendar"
      table={(most) => calendarTable({ year, contacts: days.contacts.slice(0, most) }, shown.whole, m)}
      tableSize={days.contacts.length}
      cells={recordLinks((at) => days.contacts[at], shown)}
    >
      <CalendarPicture shown={shown} year={days} whole={whole} weekStart={weekStart} summary={m.visits.calendar.summary(finding)} />
      {beside.length > 0 && !isFit && (
        <div className={style.list}>
          <strong>{words.monthless}</strong>
          <ul>
            {beside.slice(0, mostBeside).map((contact) => (
              <li key={contact.row}>
                <a {...linkTo(contact.entry.id)}>{contactInWords(contact, m)}</a>
              </li>
            ))}
            {beside.length > mostBeside && <li className="quiet">{m.chart.more(beside.length - mostBeside)}</li>}
          </ul>
        </div>
      )}
    </ChartFigure>
  );
}
