/** Narrows a report to one file or sheet, and to what somebody searches in it. */
import { useId } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import style from './Report.module.css';

interface Props {
  /** Files, and sheets of them. */
  places: readonly string[];
  /** "" is all of them. */
  place: string;
  onPlace: (place: string) => void;
  text: string;
  onText: (text: string) => void;
}

export function ReportFilter({ places, place, onPlace, text, onText }: Props) {
  const { opened: m } = useRoomMessages();
  const id = useId();
  return (
    <div className={style.filter}>
      {places.length > 1 && (
        <label>
          <span>{m.report.of}</span>
          <select value={place} onChange={({ target }) => onPlace(target.value)}>
            <option value="">{m.report.ofAll}</option>
            {places.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
      )}
      <label htmlFor={id}>
        <span>{m.report.search}</span>
        <input id={id} type="search" value={text} onChange={({ target }) => onText(target.value)} />
      </label>
    </div>
  );
}
