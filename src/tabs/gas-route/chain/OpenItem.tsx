/** An item of a list that opens: open when it is the chosen one, here or on the map; on paper always. */
import { type ReactNode, useEffect, useRef } from 'react';
import { usePaper } from '@/ui/usePaper.ts';
import style from './Chain.module.css';

interface Props {
  name: string;
  /** The main of it, under its name. */
  said: string;
  open: boolean;
  /** False where it is to be closed. */
  onOpen: (opens: boolean) => void;
  children: () => ReactNode;
}

export function OpenItem({ name, said, open, onOpen, children }: Props) {
  const isPaper = usePaper();
  const ref = useRef<HTMLLIElement>(null);
  const isChosenHere = useRef(false);
  useEffect(() => {
    const item = ref.current;
    const list = item?.closest('[data-scrolls]');
    if (open && item && list && list.scrollHeight > list.clientHeight) list.scrollTop = item.offsetTop;
    // the page itself moves only for who chose it here: else the reader looks at the map or at the line
    else if (open && isChosenHere.current) item?.querySelector('button')?.scrollIntoView({ block: 'nearest' }); // what closes above takes it along
    isChosenHere.current = false;
  }, [open]);
  const choose = () => {
    isChosenHere.current = true;
    onOpen(!open);
  };
  return (
    <li ref={ref} className={style.leg}>
      <button type="button" aria-expanded={open} onClick={choose}>
        <span>{name}</span>
        <span className="quiet">{said}</span>
      </button>
      {(open || isPaper) && children()}
    </li>
  );
}
