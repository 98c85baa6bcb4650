/** The line diagram drawn: countries behind, stations, legs that can be chosen, the bracket of a swap. Mirrored where one reads from the right. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { LegLook } from '../map/legLook.ts';
import { useRoving } from '@/ui/useRoving.ts';
import { type Box, type Diagram, type Line, radius, type Text } from './diagram.ts';
import style from './Diagram.module.css';
import { DiagramLeg, Lines } from './DiagramLeg.tsx';

export interface DrawnLeg {
  readonly id: string;
  /** Everything that is drawn of it, in words. */
  readonly label: string;
  readonly look: LegLook | undefined;
  readonly arrow: 'filled' | 'open' | undefined;
}

interface Props {
  label: string;
  diagram: Diagram;
  /** The reader's text size. */
  scale: number;
  /** In order of the chain. */
  legs: readonly DrawnLeg[];
  chosen: string;
  onLeg: (leg: string) => void;
}

export function DiagramPicture({ label, diagram, scale, legs, chosen, onLeg }: Props) {
  const m = useRoomMessages();
  const isMirrored = m.direction === 'rtl';
  const { axis, width, height, stations, segments, bands, brackets } = diagram;
  const xOf = (x: number) => (isMirrored ? width - x : x);
  const boxOf = (box: Box) => (isMirrored ? { ...box, x: width - box.x - box.width } : box);
  const textOf = (text: Text) => ({ ...text, x: xOf(text.x) });
  const lineOf = ([x1, y1, x2, y2]: Line): Line => [xOf(x1), y1, xOf(x2), y2];
  const byId = new Map(legs.map((leg) => [leg.id, leg]));
  const choose = (id: string) => onLeg(id === chosen ? '' : id);
  const roving = useRoving(legs.map(({ id }) => id), chosen, choose, isMirrored); // oxfmt-ignore

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/prefer-tag-over-role -- the keys walk among its buttons
    <svg
      data-picture
      role="group"
      aria-label={label}
      className={style.picture}
      width={width * scale}
      height={height * scale}
      viewBox={`0 0 ${width} ${height}`}
      onKeyDown={roving.onKeyDown}
    >
      {bands.map(({ id, box, border }, at) => (
        <g key={id}>
          <rect {...boxOf(box)} className={at % 2 === 0 ? style.band : style.otherBand} />
          {border.map((line) => (
            <Border key={line.join(' ')} line={lineOf(line)} />
          ))}
        </g>
      ))}
      {stations.map(
        ({ id, x, y, leader }) =>
          leader !== undefined && <line key={id} x1={xOf(x)} x2={xOf(x)} y1={leader} y2={y - radius} className={style.leader} />,
      )}
      {segments.map(({ id, line, text, box }) => {
        const leg = byId.get(id);
        return (
          leg && (
            <DiagramLeg
              key={id}
              {...leg}
              line={lineOf(line)}
              text={textOf(text)}
              box={boxOf(box)}
              isChosen={id === chosen}
              onPress={() => choose(id)}
              focus={roving.mark(id)}
            />
          )
        );
      })}
      {bands.map(({ id, text }) => (
        <Lines key={id} text={textOf(text)} className={style.country} />
      ))}
      {brackets.map(({ id, line, text }) => (
        <g key={id}>
          <Bracket line={lineOf(line)} axis={axis} isMirrored={isMirrored} />
          <Lines text={textOf(text)} />
        </g>
      ))}
      {stations.map(({ id, x, y, text }) => (
        <g key={id}>
          <circle cx={xOf(x)} cy={y} r={radius} className={style.station} />
          <Lines text={textOf(text)} className={style.name} />
        </g>
      ))}
    </svg>
  );
}

function Border({ line: [x1, y1, x2, y2] }: { line: Line }) {
  return <line x1={x1} y1={y1} x2={x2} y2={y2} className={style.border} />;
}

/** px of the short ends of a bracket. */
const arm = 6;

/** A line with short ends towards the legs that it stands for, and an arrow at its second end: that is where as much is handed over. */
function Bracket({ line: [x1, y1, x2, y2], axis, isMirrored }: { line: Line; axis: Diagram['axis']; isMirrored: boolean }) {
  const out = isMirrored ? -arm : arm;
  const [ends, head] =
    axis === 'across'
      ? [`M${x1} ${y1 - arm}V${y1}H${x2}V${y2 - 2}`, `M${x2 - 5} ${y2 - 1}L${x2} ${y2 - arm - 4}L${x2 + 5} ${y2 - 1}Z`]
      : [`M${x1 + out} ${y1}H${x1}V${y2}H${x2 + out / 2}`, `M${x2 + out / 3} ${y2 - 5}L${x2 + 1.7 * out} ${y2}L${x2 + out / 3} ${y2 + 5}Z`];
  return (
    <>
      <path d={ends} className={style.bracket} />
      <path d={head} className={style.arrow} />
    </>
  );
}
