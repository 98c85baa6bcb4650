/** A sector in a list: its colour and its name, never the colour alone. */
import { type Colour, paint } from './colour.ts';
import style from './SectorMark.module.css';

export function SectorMark({ label, colour }: { label: string; colour: Colour }) {
  return (
    <span className={style.mark}>
      <span className={style.dot} style={{ background: paint(colour) }} />
      <span className={style.label}>{label}</span>
    </span>
  );
}
