/** The records among the volumes: each is a link to its record. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import { paint } from '@/ui/colour.ts';
import type { LinkProps } from '@/ui/link.ts';
import type { Mirror } from './mirror.ts';
import type { Label } from './volumeLabels.ts';
import { gutter, type Layout, type PlacedMark, radius } from './volumeLayout.ts';
import { inset, lineHeight } from './volumeTotals.ts';
import { nameOf } from '@/exchange/volumeWords.ts';
import type { GasVolume } from '@/record/volumes.ts';
import { Claim, Mark, Range, Rival } from './VolumeSigns.tsx';
import style from './Volumes.module.css';

interface Props {
  facts: Pick<Facts, 'sectors'>;
  whole: Whole;
  layout: Layout;
  labels: readonly Label[];
  mirror: Mirror;
  linkTo: (id: string) => LinkProps;
}

export function VolumeMarks({ facts, whole, layout, labels, mirror: { at: from, by }, linkTo }: Props) {
  const m = useRoomMessages();
  const link = ({ record }: GasVolume) => {
    const colour = facts.sectors.get(record.sectors[0] ?? '')?.colour;
    return { ...linkTo(record.id), className: style.link, style: { color: colour && paint(colour) } };
  };
  const wide = ({ wide: days, x }: PlacedMark, y: number) =>
    days && <path d={`M${by * (days[0] - x)} ${y}H${by * (days[1] - x)}`} className={style.wide} />;
  return (
    <>
      <g role="list" aria-label={m.routeTime.volumes.rates}>
        {layout.rates.map((mark) => {
          const stage = mark.one.stage ?? 'unsaid';
          const ys = mark.rates.flatMap(({ yLow, yHigh, rivals }) => [
            yLow,
            yHigh,
            ...rivals.flatMap((rival) => [rival.yLow, rival.yHigh]),
          ]);
          const name = nameOf(mark.one, whole, m);
          return (
            <g key={mark.one.record.id} role="listitem" transform={`translate(${from(mark.x)} 0)`}>
              <a {...link(mark.one)} aria-label={name}>
                <title>{name}</title>
                <path d={`M0 ${Math.min(...ys)}V${Math.max(...ys)}`} className={style.tie} />
                {mark.rates.map(({ y, yLow, yHigh, rivals }, at) => (
                  <g key={at}>
                    {wide(mark, y)}
                    {rivals.map((rival, of) => (
                      <Rival key={of} {...rival} />
                    ))}
                    {yLow === yHigh ? (
                      <g transform={`translate(0 ${y})`}>
                        <Mark stage={stage} />
                      </g>
                    ) : (
                      <Range stage={stage} yLow={yLow} yHigh={yHigh} />
                    )}
                    <circle cy={y} r={radius + 4} className={style.hit} />
                  </g>
                ))}
              </a>
            </g>
          );
        })}
      </g>
      <g role="list" aria-label={m.routeTime.volumes.others}>
        {layout.others.map((mark) => {
          const name = nameOf(mark.one, whole, m);
          return (
            <g key={mark.one.record.id} role="listitem" transform={`translate(${from(mark.x)} ${layout.stripY})`}>
              <a {...link(mark.one)} aria-label={name}>
                <title>{name}</title>
                {wide(mark, 0)}
                {mark.one.claims.length > 0 ? <Claim /> : <Mark stage={mark.one.stage ?? 'unsaid'} />}
                <circle r={radius + 4} className={style.hit} />
              </a>
            </g>
          );
        })}
      </g>
      <g role="list" aria-label={m.routeTime.volumes.totals}>
        {layout.totals.map(({ one, y, lines, figure, figureX, barY, low, high, rivals }) => {
          const name = nameOf(one, whole, m);
          const middle = barY + 7;
          const bar = { y: barY + 1, height: 12 };
          return (
            <g key={one.record.id} role="listitem" transform={`translate(${from(gutter)} ${y})`}>
              <a {...link(one)} aria-label={name}>
                <title>{name}</title>
                <rect
                  x={by < 0 ? gutter - layout.width : 0}
                  y={-2}
                  width={layout.width - gutter}
                  height={barY + 20}
                  className={style.hit}
                />
                {lines.map((line, at) => (
                  <text key={at} x={by * inset} y={11 + at * lineHeight} className={style.label}>
                    {line}
                  </text>
                ))}
                <rect x={by < 0 ? -high : 0} width={high} {...bar} className={style.bar} data-stage={one.stage ?? 'unsaid'} />
                {low < high && <path d={`M${by * low} ${bar.y - 2}v16`} className={style.low} />}
                {rivals.map((at, of) => (
                  <g key={of} transform={`translate(${by * at} 0)`}>
                    <path d={`M0 ${middle}H${by * (high - at)}`} className={style.tie} />
                    <Rival yLow={middle} yHigh={middle} />
                  </g>
                ))}
                <text x={by * figureX} y={middle + 4} className={style.label}>
                  {figure}
                </text>
              </a>
            </g>
          );
        })}
      </g>
      <g aria-hidden="true" className={style.figures}>
        {labels.map(({ text, x, y, anchor }) => (
          <text key={`${x} ${y}`} x={from(x)} y={y} className={style.label} data-anchor={anchor}>
            {text}
          </text>
        ))}
      </g>
    </>
  );
}
