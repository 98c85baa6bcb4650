/** What the lines, arrows and brackets of the diagram mean: only what is drawn in it. */
import type { Messages } from '@/i18n/messages.tsx';
import type { Day } from '@/record/edtf.ts';
import { capacityOf, carriageOf } from '@/record/route/moment.ts';
import type { Leg } from '@/record/types.ts';
import type { LegendItem } from '@/ui/Legend.tsx';
import { type LegLook, legLook } from '../map/legLook.ts';
import { bandsOf } from './diagram.ts';
import style from './Diagram.module.css';
import { Arrow, Stroke } from './DiagramLeg.tsx';

const line = [2, 8, 42, 8] as const;

export function legendItems(chain: readonly Leg[], day: Day, hasSwap: boolean, m: Messages): LegendItem[] {
  const drawn = chain.flatMap((leg) => {
    const look = legLook(leg, day);
    return look ? [{ leg, look }] : [];
  });
  // each way in which legs are known, once; its dashes at one width
  const kinds = new Map(
    drawn.map(({ leg: { properties }, look }) => [`${properties.existence} ${properties.trace}`, { properties, look }]),
  );
  // the widest and the narrowest, so that widths can be read
  const widths = drawn
    .flatMap(({ leg, look }) => (look.hollow ? [] : [{ bcm: capacityOf(leg, day)?.bcmPerYear, look }]))
    .filter(({ bcm }) => bcm !== undefined)
    .toSorted((a, b) => (a.bcm ?? 0) - (b.bcm ?? 0));
  const samples = new Map([widths[0], widths.at(-1)].flatMap((one) => (one?.bcm === undefined ? [] : [[one.bcm, one.look]])));
  const hollow = drawn.find(({ look }) => look.hollow)?.look;
  const by = new Set(chain.map((leg) => carriageOf(leg, day)));
  return [
    ...[...kinds].map(([id, { properties, look }]) => ({
      id,
      label: m.chain.legend.line(m.existence[properties.existence], m.trace[properties.trace]),
      sign: <Stroke line={line} look={thinned(look)} />,
    })),
    ...[...samples].map(([bcm, look]) => ({
      id: `${bcm}`,
      label: m.chain.legend.width(bcm),
      sign: <Stroke line={line} look={solid(look)} />,
    })),
    ...(hollow ? [{ id: 'hollow', label: m.chain.legend.hollow, sign: <Stroke line={line} look={solid(hollow)} /> }] : []),
    ...(by.has('pipe') ? [{ id: 'goes', label: m.chain.legend.goes, sign: <Arrow line={line} width={8} isFilled /> }] : []),
    ...(by.has(undefined) ? [{ id: 'goes-not', label: m.chain.legend.goesNot, sign: <Arrow line={line} width={8} isFilled={false} /> }] : []),
    ...(hasSwap ? [{ id: 'swap', label: m.chain.legend.swap, sign: <SwapSign /> }] : []),
    ...(bandsOf(chain.map(({ properties }) => properties)).length > 1
      ? [{ id: 'border', label: m.chain.legend.border, sign: <line x1={22} x2={22} y1={0} y2={16} className={style.border} /> }]
      : []),
  ]; // oxfmt-ignore
}

/** At one width, so that only the dashes tell. */
function thinned(look: LegLook): LegLook {
  const width = 4;
  const share = Math.min(1, width / look.width);
  const dash = look.dash?.split(' ').map((px) => Number(px) * share).join(' '); // oxfmt-ignore
  return { ...look, width, hollow: false, ...(dash && { dash }) };
}

/** Without dashes, so that only the width tells. */
function solid({ dash: _dash, ...look }: LegLook): LegLook {
  return look;
}

function SwapSign() {
  return (
    <>
      <path d="M5 5V12H39V8" className={style.bracket} />
      <path d="M34 9L39 1L44 9Z" className={style.arrow} />
    </>
  );
}
