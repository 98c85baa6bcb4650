/** Twelve small months: contacts on their days, spans over theirs, and under each month what is dated to it and to no day. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Contact } from '@/record/contacts.ts';
import { isoOf, trusted } from '@/record/edtf.ts';
import { spanOf } from '@/record/filter.ts';
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
const [titleHeight, headHeight, footHeight, below] = [22, 16, 24, 6];
/** px of a day: as it is, and the least in which its number and a sign can be read. */
const [usualDay, leastDay] = [28, 25];

/** A line of months, px: as many weeks as the longest has, and a foot. */
interface LineOf {
  readonly dayHeight: number;
  readonly weeks: number;
  readonly foot: number;
}

const usualLine: LineOf = { dayHeight: usualDay, weeks: 6, foot: footHeight };
const heightOf = ({ dayHeight, weeks, foot }: LineOf) => titleHeight + headHeight + weeks * dayHeight + foot;

/** The lines in a box so high: no more weeks and feet than they need, and days as low as can be read before it has to be scrolled. */
function linesIn(height: number, lines: readonly (readonly Month[])[]): LineOf[] {
  const needed = lines.map((months) => ({
    weeks: Math.max(...months.map(({ start, end, lead }) => Math.ceil((lead + end - start + 1) / 7))),
    foot: months.some(({ dayless }) => dayless.length > 0) ? footHeight : 0,
  }));
  const fixed = needed.reduce((sum, { foot }) => sum + titleHeight + headHeight + foot + below, 0);
  const dayHeight = (height - fixed) / needed.reduce((sum, { weeks }) => sum + weeks, 0);
  return needed.map((line) => ({ ...line, dayHeight: Math.min(usualDay, Math.max(leastDay, dayHeight)) }));
}

export function CalendarPicture({ shown, year, whole, weekStart, summary }: Props) {
  const m = useRoomMessages();
  const words = m.visits.calendar;
  const { facts, filter, narrow, linkTo } = shown;
  const allowed = spanOf(filter);
  const isShown = new Set(year.contacts);
  const weekdays = Array.from({ length: 7 }, (_, at) => m.calendarNames.narrowDay(Date.UTC(2024, 0, weekStart + at))); // 1 January 2024 was a Monday
  const stateIn = (day: number) => stateOf({ start: day, end: day }, facts, allowed);

  /** A record alone is opened; several are filtered by what they share. */
  const rowOf = (id: string, title: string, contacts: readonly Contact[], span: string): Target['row'] => {
    const [one, ...more] = contacts;
    const pressed = one && more.length === 0 ? { link: linkTo(one.entry.id), isOn: false } : narrow({ from: span, to: span });
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

  const monthOf = (month: Month, left: number, top: number, wide: number, line: LineOf, { x, begins }: Frame) => {
    const cell = wide / 7;
    const { dayHeight } = line;
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
      const ghosts = (whole.days.get(day) ?? []).filter((contact) => !isShown.has(contact));
      return <CalendarDay key={day} day={day} at={at + 1} box={box} {...stateIn(day)} contacts={contacts} ghosts={ghosts} />;
    });
    const foot = top + heightOf(line) - footHeight;
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
          {m.calendarNames.month(start * 86_400_000)}
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
    const count = frame.width >= (frame.height === undefined ? 940 : 780) ? 6 : frame.width >= 620 ? 4 : frame.width >= 460 ? 3 : 2;
    const wide = (frame.width - gap * (count - 1)) / count;
    const lines = Array.from({ length: 12 / count }, (_, at) => year.months.slice(at * count, (at + 1) * count));
    const placed = frame.height === undefined ? lines.map(() => usualLine) : linesIn(frame.height, lines);
    let top = 0;
    const months = lines.flatMap((inLine, at) => {
      const line = placed[at] ?? usualLine;
      const drawn = inLine.map((month, place) => monthOf(month, place * (wide + gap), top, wide, line, frame));
      top += heightOf(line) + below;
      return drawn;
    });
    return {
      height: top,
      marks: months.flatMap(({ marks }) => marks),
      picture: months.map(({ drawn }) => drawn),
    };
  };
  const states = [...year.months].flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, at) => stateIn(start + at)));
  const isLess = whole.contacts.some((contact) => !isShown.has(contact));
  return (
    <Drawing
      label={words.name}
      summary={summary}
      smallest={11}
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
