/** The records among the volumes: each is a link to its record. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import { paint } from '@/ui/colour.ts';
import type { LinkProps } from '@/ui/link.ts';
import { fitText, textWidth } from '@/ui/textWidth.ts';
import { gutter, type Layout, type PlacedMark, radius } from './volumeLayout.ts';
import { claimInWords, nameOf, reporterOf } from './volumeWords.ts';
import type { GasVolume } from './volumes.ts';
import { Claim, Mark, Range, Rival } from './VolumeSigns.tsx';
import style from './Volumes.module.css';

interface Props {
  facts: Pick<Facts, 'sectors'>;
  whole: Whole;
  layout: Layout;
  linkTo: (id: string) => LinkProps;
}

const textPx = 12;

export function VolumeMarks({ facts, whole, layout, linkTo }: Props) {
  const m = useRoomMessages();
  const link = ({ record }: GasVolume) => {
    const colour = facts.sectors.get(record.sectors[0] ?? '')?.colour;
    return { ...linkTo(record.id), className: style.link, style: { color: colour && paint(colour) } };
  };
  const wide = ({ wide: days, x }: PlacedMark, y: number) =>
    days && <path d={`M${days[0] - x} ${y}H${days[1] - x}`} className={style.wide} />;
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
            <g key={mark.one.record.id} role="listitem" transform={`translate(${mark.x} 0)`}>
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
          const claim = claimInWords(mark.one, m);
          return (
            <g key={mark.one.record.id} role="listitem" transform={`translate(${mark.x} ${layout.stripY})`}>
              <a {...link(mark.one)} aria-label={name}>
                <title>{name}</title>
                {wide(mark, 0)}
                {claim ? <Claim /> : <Mark stage={mark.one.stage ?? 'unsaid'} />}
                {claim && <ClaimLabel text={claim} mark={mark} layout={layout} />}
                <circle r={radius + 4} className={style.hit} />
              </a>
            </g>
          );
        })}
      </g>
      <g role="list" aria-label={m.routeTime.volumes.totals}>
        {layout.totals.map(({ one, y, low, high, rivals }) => {
          const figure = m.quantity(one.total.said);
          const name = nameOf(one, whole, m);
          const label = m.routeTime.volumes.total(m.date(one.total.period), reporterOf(one, whole, m));
          return (
            <g key={one.record.id} role="listitem" transform={`translate(${gutter} ${y})`}>
              <a {...link(one)} aria-label={name}>
                <title>{name}</title>
                <rect y={-4} width={layout.width - gutter} height={34} className={style.hit} />
                <text y={10} className={style.label}>
                  {fitText(label, textPx, layout.width - gutter - 4)}
                </text>
                <rect y={16} width={high} height={12} className={style.bar} data-stage={one.stage ?? 'unsaid'} />
                {low < high && <path d={`M${low} 14V30`} className={style.low} />}
                {rivals.map((at, of) => (
                  <g key={of} transform={`translate(${at} 0)`}>
                    <path d={`M0 22H${high - at}`} className={style.tie} />
                    <Rival yLow={22} yHigh={22} />
                  </g>
                ))}
                <text x={Math.max(high, ...rivals) + 8} y={26} className={style.label}>
                  {figure}
                </text>
              </a>
            </g>
          );
        })}
      </g>
    </>
  );
}

/** Beside its sign, after it or before; in short where there is no more room, and left to the legend where there is none. */
function ClaimLabel({ text, mark, layout }: { text: string; mark: PlacedMark; layout: Layout }) {
  const words = useRoomMessages().routeTime.volumes;
  const gap = radius + 6;
  /** Free of other marks; of the lines of those without a day only where `strictly`, for a text stands out from a line. */
  const isFree = (from: number, to: number, strictly: boolean) =>
    from >= gutter &&
    to <= layout.width &&
    layout.others.every(({ x, wide }) => {
      const [start, end] = strictly && wide ? wide : [x - radius, x + radius];
      return x === mark.x || end + 4 < from || start - 4 > to;
    });
  const ways = [true, false].flatMap((strictly) =>
    [text, words.legend.claim].flatMap((said) => {
      const length = textWidth(said, textPx);
      return [
        { said, before: false, free: isFree(mark.x + gap, mark.x + gap + length, strictly) },
        { said, before: true, free: isFree(mark.x - gap - length, mark.x - gap, strictly) },
      ];
    }),
  );
  const way = ways.find(({ free }) => free);
  return (
    way && (
      <text x={way.before ? -gap : gap} y={4} className={style.label} data-before={way.before}>
        {way.said}
      </text>
    )
  );
}
