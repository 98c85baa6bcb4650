/** The head of one of the two windows: which it is, how long, how much of it was looked at, and how many records lie in it. */
import { useId } from 'react';
import { type Messages, useRoomMessages } from '@/i18n/messages.tsx';
import { sharedDays } from '@/record/edtf.ts';
import { useSetting } from '@/ui/setting.tsx';
import type { Facts } from '@/record/facts.ts';
import style from './Compare.module.css';
import { calendarLength, type ComparedWindow, countIn, formatPart, perYear } from './compare.ts';
import type { Contents } from '../time/contents.ts';
import { lengthOf, wholeDays, type Window } from '../time/window.ts';
import { windowInWords } from '../time/words.ts';

interface Props {
  facts: Facts;
  /** The window that the timeline shows. */
  window: Window;
  label: string;
  /** As the address writes it. */
  part: string;
  /** Undefined where the address names no window. */
  compared: ComparedWindow | undefined;
  onPart: (part: string) => void;
  /** The dates of the filter's records. */
  dates: Contents['dates'];
}

export function CompareHead({ facts, window, label, part, compared, onPart, dates }: Props) {
  const m = useRoomMessages();
  const titleId = useId();
  const mayChoose = useSetting().controls.includes('options');
  const above = wholeDays(window);
  const shownAbove = formatPart(above);
  const isOwn = compared && part !== shownAbove && !facts.eras.some(({ id }) => id === part);
  return (
    <div className={style.head} role="group" aria-labelledby={compared && titleId}>
      {mayChoose && (
        <label>
          <span className="quiet">{label}</span>
          <select value={compared ? part : ''} onChange={(event) => event.target.value && onPart(event.target.value)}>
            {!compared && <option value="">{m.compare.choose}</option>}
            {facts.eras.map((era) => (
              <option key={era.id} value={era.id}>
                {m.compare.era(era.label, m.date(era.date))}
              </option>
            ))}
            <option value={shownAbove}>{m.compare.shownAbove(windowInWords(above, m))}</option>
            {isOwn && <option value={part}>{windowInWords(compared.window, m)}</option>}
          </select>
        </label>
      )}
      {compared && (
        <>
          <h3 id={titleId}>{titleOf(compared, m)}</h3>
          <Size facts={facts} compared={compared} dates={dates} />
        </>
      )}
    </div>
  );
}

/** "The gas years"; "1 January 2009 – 31 December 2011" */
export function titleOf({ window, era }: ComparedWindow, m: Messages): string {
  return era?.label ?? windowInWords(window, m);
}

type SizeProps = Pick<Props, 'facts' | 'dates'> & { compared: ComparedWindow };

/** How long it is, what of it was looked at, and what lies in it. */
function Size({ facts, compared: { window, era, covered, seen }, dates }: SizeProps) {
  const m = useRoomMessages();
  const count = seen ? countIn(dates, seen) : 0;
  const isAll = (part: Window | undefined, of: Window) => part !== undefined && lengthOf(part) === lengthOf(of);
  const length = m.compare.length(calendarLength(window));
  return (
    <>
      <p>{era ? [m.date(era.date), length].join(' · ') : length}</p>
      {era && <p className="quiet">{era.description}</p>}
      {seen && (
        <p className={style.size}>
          {count === 0 ? m.silence.noRecord : [m.records(count), m.compare.perYear(perYear(count, seen))].join(' · ')}
        </p>
      )}
      {facts.closures.flatMap(({ id, label, date }) => {
        const closed = sharedDays(window, date);
        return closed ? [<p key={id}><strong>{isAll(closed, window) ? m.silence.within(label) : m.silence.partly(label)}</strong></p>] : [];
      })}
      {!covered && <p>{m.compare.notCovered}</p>}
      {covered && !isAll(covered, window) && <p>{m.compare.covered(windowInWords(covered, m))}</p>}
      {covered && !seen && <p>{m.compare.filteredAway}</p>}
      {covered && seen && !isAll(seen, covered) && <p>{m.compare.filtered(windowInWords(seen, m))}</p>}
      {seen && count > 0 && lengthOf(seen) < 365 && <p className="quiet">{m.compare.projected}</p>}
    </>
  ); // oxfmt-ignore
}
