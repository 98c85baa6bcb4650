/** A day of the calendar: its number, the signs of what begins on it, the lines of what lasts. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Contact } from '@/record/contacts.ts';
import { signOf } from './calendar.ts';
import type { Box } from '@/ui/chart/Targets.tsx';
import { ContactSign } from './signs.tsx';
import style from './Visits.module.css';

interface Props {
  day: number;
  /** Of its month, from 1. */
  at: number;
  box: Box;
  isClosed: boolean;
  isCovered: boolean;
  isOut: boolean;
  contacts: readonly Contact[];
  /** What the whole record has beside these. */
  ghosts: readonly Contact[];
}

export function CalendarDay({ day, at, box, isClosed, isCovered, isOut, contacts, ghosts }: Props) {
  const m = useRoomMessages();
  const { x, y, width, height } = box;
  const [middle, level] = [x + width / 2, y + 20];
  const [back, on] = m.direction === 'rtl' ? [x + width, x] : [x, x + width];
  const begun = (list: readonly Contact[]) => list.filter(({ date }) => date.start === day);
  const drawn = [
    ...begun(contacts).map((contact) => ({ contact, isGhost: false })),
    ...begun(ghosts).map((contact) => ({ contact, isGhost: true })),
  ].slice(0, 2);
  const isOver = contacts.some(({ date }) => date.start < day && date.end === day);
  return (
    <>
      {(isClosed || !isCovered) && <rect {...box} fill={`url(#band-${isCovered ? 'hatch' : 'dots'})`} />}
      {contacts.some(({ date }) => date.start < day) && <path d={`M${back} ${level}H${middle}`} className={style.span} />}
      {contacts.some(({ date }) => day < date.end) && <path d={`M${middle} ${level}H${on}`} className={style.span} />}
      {isOver && <path d={`M${middle} ${level - 4}v8`} className={style.span} />}
      <text
        x={middle}
        y={y + 11}
        data-out={isOut || undefined}
        className={`${style.text} ${style.small} ${style.middle} ${contacts.length > 0 ? style.strong : style.quiet} ${isClosed || !isCovered ? style.onHatch : ''}`}
      >
        {m.number(at)}
      </text>
      {drawn.map(({ contact, isGhost }, place) => (
        <ContactSign
          key={contact.row}
          sign={signOf(contact)}
          isGhost={isGhost}
          x={middle + (place - (drawn.length - 1) / 2) * Math.min(12, width / 2)}
          y={y + Math.min(20, height - 8)}
        />
      ))}
    </>
  );
}
