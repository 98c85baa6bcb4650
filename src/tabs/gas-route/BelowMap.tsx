/** Below the map: the route as a line, its chain and distances in figures, and its volumes through time. */
import type { Day } from '@/record/edtf.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { SaveOf, SourcesOf } from '@/ui/Figure.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { Part, useSetting } from '@/ui/setting.tsx';
import { ChainCard } from './chain/ChainCard.tsx';
import { Distances } from './chain/Distances.tsx';
import { LineDiagram } from './chain/LineDiagram.tsx';
import style from './GasRoute.module.css';
import { Volumes } from './time/Volumes.tsx';

interface Props {
  facts: Facts;
  whole: Whole;
  /** The last day that is shown. */
  day: Day;
  selection: Selection;
  /** The leg that is looked at, and how another comes to be. */
  chosen: { readonly leg: string; readonly onLeg: (id: string) => void };
  /** The two points whose distance is shown. */
  span: string;
  onSpan: (ends: string) => void;
  linkTo: (id: string) => LinkProps;
  sources: SourcesOf;
  save: SaveOf;
}

/** What is shown of the route alone: without one it says so, and leaves no hole. */
const ofRoute = ['legs', 'line', 'chain', 'distances'];

export function BelowMap({ facts, whole, day, selection, chosen, span, onSpan, linkTo, sources, save }: Props) {
  const m = useRoomMessages();
  const { only } = useSetting();
  const hasRoute = whole.legs.length > 0;
  return (
    <>
      <LineDiagram whole={whole} day={day} {...chosen} sources={sources} save={save} />
      {!hasRoute && only !== '' && (
        <Part name={ofRoute}>
          <p>{m.gasRoute.noRoute}</p>
        </Part>
      )}
      {hasRoute && (
        <div className={style.pair}>
          <Part name="chain">
            <ChainCard facts={facts} whole={whole} day={day} selection={selection} {...chosen} linkTo={linkTo} />
          </Part>
          <Part name="distances">
            <Distances whole={whole} {...chosen} span={span} onSpan={onSpan} />
          </Part>
        </div>
      )}
      <Volumes facts={facts} whole={whole} day={day} selection={selection} linkTo={linkTo} sources={sources} save={save} />
    </>
  );
}
