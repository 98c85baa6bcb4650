/** The name of a lane and what it counts; a press folds the lane to a line, or unfolds it. */
import { useMessages } from '@/i18n/messages.tsx';
import { paint } from '@/ui/colour.ts';
import { nameStart } from './laneNames.ts';
import { type Lane, rowHeight } from './layout.ts';
import style from './Picture.module.css';
import { SvgButton } from './SvgButton.tsx';

interface NameProps {
  lane: Lane;
  isHidden: boolean;
  /** px to the second line of a name, which has its count; 0 where it fits into the first. */
  secondLine: number;
  /** px of the lane's whole line, and of what the name may take of it. */
  width: number;
  room: number;
  standsBeside: boolean;
  onFold: (lane: string) => void;
}

export function LaneName({
  lane: { kind, y, top, count, total, folded },
  isHidden,
  secondLine,
  width,
  room,
  standsBeside,
  onFold,
}: NameProps) {
  const m = useMessages();
  const nameY = standsBeside ? top + rowHeight / 2 + 4 : 14;
  const counted = isHidden ? '' : m.timeline.laneCount(count, total);
  const { colour } = kind;
  return (
    <g transform={`translate(0 ${y})`}>
      <line x2={width} className={style.laneLine} />
      <SvgButton
        label={isHidden ? kind.label : m.timeline.laneName(kind.label, counted)}
        expanded={!folded}
        className={style.laneName}
        onPress={() => onFold(kind.id)}
      >
        <title>{folded ? m.timeline.unfold : m.timeline.fold}</title>
        <rect y={nameY - 15} width={room} height={22 + secondLine} className={style.hit} />
        <path
          d={folded ? 'M2 0L7 4L2 8Z' : 'M0 2H8L4 7Z'}
          transform={`translate(2 ${nameY - 8})`}
          className={style.chevron}
          data-screen-only
        />
        {colour && <circle cx={20} cy={nameY - 4} r={4} fill={paint(colour)} />}
        <text x={nameStart} y={nameY} data-empty={count === 0}>
          {kind.label}{' '}
          <tspan className={style.laneCount} {...(secondLine > 0 && { x: nameStart, dy: secondLine })}>
            {counted}
          </tspan>
        </text>
      </SvgButton>
    </g>
  );
}
