/** The room of a picture that fills its box: what does not fit scrolls, and an audience is told that there is more. */
import { type ReactNode, type RefCallback, useCallback, useRef } from 'react';
import { MoreBelow } from './MoreBelow.tsx';
import style from './ScrolledRoom.module.css';
import { useSetting } from './setting.tsx';

interface Props {
  /** Takes the element in whose room is drawn. */
  roomRef: RefCallback<HTMLDivElement>;
  /** Told how far it has been scrolled, px. */
  onScrolled?: (top: number) => void;
  children: ReactNode;
}

export function ScrolledRoom({ roomRef, onScrolled, children }: Props) {
  const { place, isHidden = false } = useSetting();
  const room = useRef<HTMLDivElement>(null);
  const ref = useCallback(
    (element: HTMLDivElement | null) => {
      room.current = element;
      return roomRef(element);
    },
    [roomRef],
  );
  return (
    <div className={style.cell}>
      <div ref={ref} className={style.room} onScroll={({ currentTarget }) => onScrolled?.(currentTarget.scrollTop)}>
        {children}
      </div>
      {place === 'stage' && !isHidden && <MoreBelow box={room} />}
    </div>
  );
}
