/** Twelve small months: contacts on their days, spans over theirs, and under each month what is dated to it and to no day. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Contact } from '@/record/contacts.ts';
import { isoOf, trusted } from '@/record/edtf.ts';
import { spanOf } from '@/record/select.ts';
import { itemInWords } from '../counts.ts';
import type { Target } from '@/ui/chart/Targets.tsx';
import type { Shown } from '../shown.ts';
import { CalendarDay } from './CalendarDay.tsx';
import { type Month, type Sign, signOf, signs, type YearOfDays } from './calendar.ts';
import { itemsOf } from '@/ui/chart/chart.ts';
import { Drawing, type Frame } from './Drawing.tsx';
import { stateOf } from './months.ts';
import { ContactSign, dotsSign, hatchSign } from './signs.tsx';
import style from './Visits.module.css';

interface Props {
  shown: Shown;
  year: YearOfDays;
  /** The same year of the whole record. */
  whole: YearOfDays;
  /** 1 is Monday. */
  weekStart: number;
  summary: string;
}

const gap = 18;
const [titleHeight, headHeight, dayHeight, footHeight] = [22, 16, 28, 24];
const monthHeight = titleHeight + headHeight + 6 * dayHeight + footHeight;

export function CalendarPicture({ shown, year, whole, weekStart, summary }: Props) {
  const m = useRoomMessages();
  const words = m.visits.calendar;
  const { facts, filter, narrow, linkTo } = shown;
  const allowed = spanOf(filter);
  const isShown = new Set(year.contacts.map(({ record }) => record.id));
  const monthName = new Intl.DateTimeFormat(m.tag, { month: 'long', timeZone: 'UTC' });
  const dayName = new Intl.DateTimeFormat(m.tag, { weekday: 'narrow', timeZone: 'UTC' });
  const weekdays = Array.from({ length: 7 }, (_, at) => dayName.format(Date.UTC(2024, 0, weekStart + at))); // 1 January 2024 was a Monday
  const stateIn = (day: number) => stateOf({ start: day, end: day }, facts, allowed);

  /** A record alone is opened; several are filtered by what they share. */
  const rowOf = (id: string, title: string, contacts: readonly Contact[], span: string): Target['row'] => {
    const [one, ...more] = contacts;
    const pressed = one && more.length === 0 ? { link: linkTo(one.record.id), isOn: false } : narrow({ from: span, to: span });
    const action = more.length === 0 && one ? words.open : m.chart.press(title, pressed.isOn);
    return {
      id,
      ...pressed,
      tip: () => ({
        title,
        lines: [...new Set(contacts.map((contact) => words.signs[signOf(contact)]))],
        ...itemsOf(contacts, ({ record }) => itemInWords(record, shown.whole, m)),
        action,
      }),
    };
  };

  const monthOf = (month: Month, left: number, top: number, wide: number, { x, begins }: Frame) => {
    const cell = wide / 7;
    const { id, start, end, lead, dayless } = month;
    const name = m.date(trusted(id));
    const inMonth = year.contacts.filter(({ date }) => date.start <= end && start <= date.end);
    const marks: Target[] = [];
    const { isOut, isCovered } = stateOf({ start, end }, facts, allowed);
    const nothing = !isCovered ? m.silence.notCovered : isOut ? m.chart.out : m.silence.noRecord;
    const link = narrow({ from: id, to: id });
    const action = m.chart.press(name, link.isOn);
    const tip = () => ({
      title: name,
      lines: [inMonth.length > 0 ? m.visits.contacts(inMonth.length) : nothing],
      action,
    });
    marks.push({ x: x(left, wide), y: top, width: wide, height: titleHeight, row: { id, ...link, tip } });
    const days = Array.from({ length: end - start + 1 }, (_, at) => {
      const day = start + at;
      const place = lead + at;
      const box = {
        x: x(left + (place % 7) * cell, cell),
        y: top + titleHeight + headHeight + Math.floor(place / 7) * dayHeight,
        width: cell,
        height: dayHeight,
      };
      const contacts = year.days.get(day) ?? [];
      if (contacts.length > 0) marks.push({ ...box, row: rowOf(isoOf(day), m.date(trusted(isoOf(day))), contacts, isoOf(day)) });
      const ghosts = (whole.days.get(day) ?? []).filter(({ record }) => !isShown.has(record.id));
      return <CalendarDay key={day} day={day} at={at + 1} box={box} {...stateIn(day)} contacts={contacts} ghosts={ghosts} />;
    });
    const foot = top + monthHeight - footHeight;
    if (dayless.length > 0)
      marks.push({
        x: x(left, wide),
        y: foot,
        width: wide,
        height: footHeight - 2,
        row: rowOf(`${id} foot`, words.noDay(name), dayless, id),
      });
    const drawn = (
      <g key={id}>
        <text x={x(left + 4)} y={top + 15} textAnchor={begins} className={`${style.text} ${style.strong}`}>
          {monthName.format(start * 86_400_000)}
        </text>
        {weekdays.map((weekday, at) => (
          <text
            key={at}
            x={x(left + (at + 0.5) * cell)}
            y={top + titleHeight + 11}
            className={`${style.text} ${style.small} ${style.quiet} ${style.middle}`}
          >
            {weekday}
          </text>
        ))}
        {days}
        {dayless.length > 0 && (
          <>
            {signsIn(dayless).map((sign, at) => (
              <ContactSign key={sign} sign={sign} x={x(left + 10 + at * 13)} y={foot + 10} />
            ))}
            <text
              x={x(left + 8 + signsIn(dayless).length * 13)}
              y={foot + 14}
              textAnchor={begins}
              className={`${style.text} ${style.small}`}
            >
              {words.dayless(dayless.length)}
            </text>
          </>
        )}
      </g>
    );
    return { marks, drawn };
  };

  const layout = (frame: Frame) => {
    const count = frame.width >= 940 ? 6 : frame.width >= 620 ? 4 : frame.width >= 460 ? 3 : 2;
    const wide = (frame.width - gap * (count - 1)) / count;
    const months = year.months.map((month, at) =>
      monthOf(month, (at % count) * (wide + gap), Math.floor(at / count) * (monthHeight + 6), wide, frame),
    );
    return {
      height: (12 / count) * (monthHeight + 6),
      marks: months.flatMap(({ marks }) => marks),
      picture: months.map(({ drawn }) => drawn),
    };
  };
  const states = [...year.months].flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, at) => stateIn(start + at)));
  const isLess = whole.contacts.some(({ record }) => !isShown.has(record.id));
  return (
    <Drawing
      label={words.name}
      summary={summary}
      layout={layout}
      legend={[
        ...signsIn(whole.contacts).map((sign) => ({ id: sign, label: words.signs[sign], sign: <ContactSign sign={sign} x={8} y={8} /> })),
        isLess && { id: 'ghost', label: words.ghost, sign: <ContactSign sign="working" x={8} y={8} isGhost /> },
        ...facts.closures.map(({ id, label }) => states.some(({ isClosed }) => isClosed) && { id, label, sign: hatchSign }),
        states.some(({ isCovered }) => !isCovered) && { id: 'dots', label: m.silence.notCovered, sign: dotsSign },
        states.some(({ isOut }) => isOut) && { id: 'out', label: words.faint },
      ]}
    />
  );
}

/** Each once, in their order. */
function signsIn(contacts: readonly Contact[]): Sign[] {
  const used = new Set(contacts.map(signOf));
  return signs.filter((sign) => used.has(sign));
}
