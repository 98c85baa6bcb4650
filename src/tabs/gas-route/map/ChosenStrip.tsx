/** Under the map, what is chosen on it: a line each for a leg or path and for a place. */
import type { MouseEvent } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { type Day, trusted } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import { isSoft } from '../places/layers.ts';
import type { PlaceRow } from '../places/placeRows.ts';
import style from './ChosenStrip.module.css';
import { legName } from './legName.ts';

interface Props {
  whole: Pick<Whole, 'legs' | 'paths'>;
  day: Day;
  /** The leg or path that is chosen; "" is none. */
  leg: string;
  onLeg: (leg: string) => void;
  /** The place that is chosen, with its shown records. */
  row: PlaceRow | undefined;
  onSpot: (spot: string) => void;
}

export function ChosenStrip({ whole, day, leg: id, onLeg, row, onSpot }: Props) {
  const m = useRoomMessages();
  const leg = whole.legs.find((one) => one.id === id);
  const path = whole.paths.find((one) => one.id === id);
  const line = leg
    ? legName(leg, day, m)
    : path && m.mapLayers.path(m.pathKinds[path.properties.kind], path.properties.name, m.date(trusted(path.properties.date)));
  const place = row && m.mapLayers[isSoft(row.place) ? 'softPlace' : 'place'](row.place.name, row.count);
  return (
    <div role="status" aria-label={m.mapLayers.chosen} className={style.strip}>
      {line && <Line text={line} onClose={() => onLeg('')} />}
      {place && <Line text={place} onClose={() => onSpot('')} />}
    </div>
  );
}

function Line({ text, onClose }: { text: string; onClose: () => void }) {
  const m = useRoomMessages();
  const close = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // the button goes: the focus stays at the map
    currentTarget.parentElement?.parentElement?.parentElement?.querySelector<HTMLElement>('[data-map]')?.focus({ preventScroll: true });
    onClose();
  };
  return (
    <p className={style.line}>
      <span dir="auto">{text}</span>
      <button type="button" aria-label={m.mapLayers.closeOf(text)} onClick={close}>
        {m.mapLayers.close}
      </button>
    </p>
  );
}
