/** The points of the route: small circles, power plants with their own sign. Their names stand beside them, their notes in the list. */
import type { Day } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import type { MapPart } from '@/record/words.ts';
import type { Frame } from '@/ui/map/mercator.ts';
import { signOf } from '../places/signs.ts';
import style from './Lines.module.css';
import { nodePx, plantPx, shownNodes } from './nodes.ts';

interface Props {
  whole: Pick<Whole, 'legs' | 'nodes'>;
  day: Day;
  hidden: ReadonlySet<MapPart>;
  frame: Frame;
}

export function RouteNodes({ whole, day, hidden, frame }: Props) {
  return (
    <g pointerEvents="none">
      {shownNodes(whole, day, hidden).map(({ id, geometry, properties }) => {
        const [x, y] = frame.at(...geometry.coordinates);
        if (properties.role === 'power-plant')
          return <path key={id} d={signOf('plants', plantPx * frame.scale)} className={style.plant} transform={`translate(${x} ${y})`} />;
        return <circle key={id} cx={x} cy={y} r={nodePx * frame.scale} className={style.node} />;
      })}
    </g>
  );
}
