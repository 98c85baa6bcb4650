/** A place that is no point, as a country: a tag with a broken edge, somewhere in it. */
import { MarkButton, type MarkFocus } from '../map/MarkButton.tsx';
import { numberPx } from './marks.ts';
import style from './Marks.module.css';
import type { Tag } from './tags.ts';

interface Props {
  name: string;
  tag: Tag;
  scale: number;
  isChosen: boolean;
  onPress: () => void;
  focus: MarkFocus;
}

export function SoftPlace({ name, tag: { x, y, width, height, text }, scale, isChosen, onPress, focus }: Props) {
  return (
    <MarkButton
      name={name}
      isChosen={isChosen}
      onPress={onPress}
      focus={focus}
      className={style.mark}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
    >
      <Pill width={width + 8 * scale} height={height + 8 * scale} className={style.focusRing} />
      <Pill width={width} height={height} className={style.pill} />
      <text className={style.number} y="0.35em" fontSize={numberPx * scale}>
        {text}
      </text>
      <Pill width={Math.max(width, 24 * scale)} height={24 * scale} className={style.hit} screenOnly />
    </MarkButton>
  );
}

function Pill({
  width,
  height,
  className,
  screenOnly,
}: {
  width: number;
  height: number;
  className: string | undefined;
  screenOnly?: true;
}) {
  return (
    <rect
      x={-width / 2}
      y={-height / 2}
      width={width}
      height={height}
      rx={height / 2}
      className={className}
      {...(screenOnly && { 'data-screen-only': '' })}
    />
  );
}
