/** A place as a circle with the number of its records, or with the sign of its only layer; several places as a double circle. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Frame } from '@/ui/map/mercator.ts';
import { useSetting } from '@/ui/setting.tsx';
import { textWidth } from '@/ui/textWidth.ts';
import { MarkButton, type MarkFocus } from '../map/MarkButton.tsx';
import type { PlaceMark } from './clusters.ts';
import { onlyLayer } from './layers.ts';
import { numberPx, radiusOf, ringPx } from './marks.ts';
import style from './Marks.module.css';
import { signOf } from './signs.ts';

interface Props {
  name: string;
  mark: PlaceMark;
  frame: Frame;
  isChosen: boolean;
  onPress: () => void;
  /** Undefined at the edge of the map, where the focus could not be seen. */
  focus: MarkFocus | undefined;
}

/** px of a number where nothing may be small. */
const stagePx = 12;

export function PointMark({ name, mark: { lat, lon, rows, records }, frame, isChosen, onPress, focus }: Props) {
  const m = useRoomMessages();
  const { scale } = frame;
  const [x, y] = frame.at(lon, lat);
  const isCluster = rows.length > 1;
  const radius = radiusOf(records, isCluster, scale);
  const outer = radius + (isCluster ? ringPx * scale : 0);
  const [row] = rows;
  const layer = row && !isCluster ? onlyLayer(row) : undefined;
  // an audience sits far off
  const fontPx = (useSetting().place === 'stage' ? stagePx : numberPx) * scale;
  const text = [m.number(records), m.mapLayers.roughly(records)].find((one) => textWidth(one, fontPx) <= 2 * radius - 2 * scale);
  const besideNumber = (radius + 5 * scale) * Math.SQRT1_2;
  const around = row && !isCluster ? (frame.pxPerKmAt(lat) * row.place.accuracyMetres) / 1000 : 0;
  return (
    <MarkButton
      name={name}
      isChosen={isChosen}
      onPress={onPress}
      focus={focus}
      className={style.mark}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
    >
      {around > outer + 2 * scale && <circle r={around} className={style.around} />}
      <circle r={outer + 4 * scale} className={style.focusRing} />
      {isCluster && <circle r={outer} className={style.ring} />}
      <circle r={radius} className={style.disc} />
      {layer && records === 1 ? (
        <path d={signOf(layer, 0.6 * radius)} className={style.sign} />
      ) : (
        text && (
          <text className={style.number} y="0.35em" fontSize={fontPx}>
            {text}
          </text>
        )
      )}
      {layer && layer !== 'others' && records > 1 && (
        <g transform={`translate(${besideNumber} ${-besideNumber})`}>
          <circle r={5.5 * scale} className={style.badge} />
          <path d={signOf(layer, 4 * scale)} className={style.badgeSign} />
        </g>
      )}
      <circle r={Math.max(outer, 12 * scale)} className={style.hit} data-screen-only />
    </MarkButton>
  );
}
