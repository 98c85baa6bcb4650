/** Which bodies concluded agreements with each other: a matrix of the two sides, each number with the agreements behind it. */
import { type ReactNode, useMemo, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { mostOfAPair, type Pairs, pairsOf } from '@/record/agreements/pairs.ts';
import { agreementRows, type Ground, readAgreements } from '@/record/agreements/rows.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import type { Sliced } from '@/record/slices.ts';
import type { Agreement } from '@/record/types.ts';
import { type DrawnFrom, Figure } from '@/ui/Figure.tsx';
import { usePaper } from '@/ui/usePaper.ts';
import { useSetting } from '@/ui/setting.tsx';
import { useWidth } from '@/ui/useWidth.ts';
import { useSliced } from '@/ui/useSliced.ts';
import { AgreementList } from '../AgreementList.tsx';
import { Counting } from '../Counting.tsx';
import { drawnFrom } from '../drawn.ts';
import { Firsts } from '../Firsts.tsx';
import { matrixOf } from './layout.ts';
import type { PictureProps } from '../picture.ts';
import style from './Matrix.module.css';
import { MatrixGrid } from './MatrixGrid.tsx';
import { namedPairs } from './names.ts';
import { PairList } from './PairList.tsx';
import { PairTables } from './PairTables.tsx';
import { pairsTitle } from './title.ts';

/** So many bodies on an axis, or so many pairs in a list, are shown at first. */
const most = { bodies: 24, pairs: 40 };
/** With more bodies on an axis the matrix is not drawn whole: all pairs are a list. */
const mostDrawn = 100;
/** So many pairs of all are listed at a time. */
const mostListed = 200;
/** In rem: for the names of rows and a few columns. With less the pairs are a list. */
const leastRoom = 32;

export function WhoWithWhom({ facts, whole, selection, according, linkTo, sources }: PictureProps) {
  const m = useRoomMessages();
  const ground = useMemo(() => ({ facts, whole, language: m.tag }), [facts, whole, m.tag]);
  const found = useSliced(() => shownPairs(ground, selection), [ground, selection]);
  const { value: max } = useSliced(() => mostOfAll(ground), [ground]);
  const shown = found.value ?? found.before;
  if (!shown || max === undefined) return <Counting />;
  const { agreements, pairs } = shown;
  const list = (some: readonly Agreement[]) => <AgreementList agreements={some} linkTo={linkTo} />;
  const title = pairsTitle(pairs, facts.dataset.sides, m);
  return (
    <div className={style.room}>
      <Figure
        name="pairs"
        title={according && pairs.paired.length > 0 ? m.pairs.titleBy(according, title) : title}
        subtitle={m.pairs.subtitle(agreements.length, agreements.filter(({ thirdParty }) => thirdParty).length)}
        note={
          <>
            {m.pairs.how} {pairs.unpaired.length > 0 && m.pairs.unpaired(pairs.unpaired.length)}
          </>
        }
        sources={sources(shown.sources)}
        table={<PairTables pairs={pairs} facts={facts} whole={whole} list={list} />}
      >
        {!found.value && <Counting />}
        {pairs.pairs.length === 0 ? <p>{m.pairs.empty}</p> : <Drawn pairs={pairs} max={max} facts={facts} whole={whole} list={list} />}
      </Figure>
    </div>
  );
}

interface ShownPairs {
  readonly agreements: readonly Agreement[];
  readonly pairs: Pairs;
  readonly sources: DrawnFrom;
}

function* shownPairs(ground: Ground, selection: Selection): Sliced<ShownPairs> {
  const rows = agreementRows(ground.facts.columns, selection.rows);
  const agreements = yield* readAgreements(rows, ground);
  const pairs = yield* pairsOf(agreements, ground);
  return { agreements, pairs, sources: yield* drawnFrom(rows, [], ground.facts, () => agreements.map(({ id }) => id)) };
}

function* mostOfAll(ground: Ground): Sliced<number> {
  return yield* mostOfAPair(yield* readAgreements(agreementRows(ground.facts.columns), ground), ground);
}

interface DrawnProps {
  pairs: Pairs;
  max: number;
  facts: Facts;
  whole: Whole;
  list: (agreements: readonly Agreement[]) => ReactNode;
}

/** The matrix, or where it has no room its pairs; where they are too many, those with most texts, and on demand all: in the matrix, or as a list. */
function Drawn({ pairs, max, facts, whole, list }: DrawnProps) {
  const m = useRoomMessages();
  const isSheet = useSetting().place === 'paper';
  const isPaper = usePaper() && !isSheet; // a sheet of a handout has the matrix
  const [ref, width, scale] = useWidth<HTMLDivElement>('matrix', 1024);
  const room = width / 16 / scale;
  const [isWhole, setIsWhole] = useState(false);
  const bodies = Math.max(pairs.rows.length, pairs.columns.length);
  const hasRoom = room >= leastRoom && !isPaper;
  const isList = !hasRoom || (isWhole && bodies > mostDrawn);
  const heads = isWhole ? mostDrawn : most.bodies;
  const { value, before } = useSliced(() => matrixOf(pairs, heads), [pairs, heads]);
  const matrix = value ?? before;
  const named = useMemo(() => namedPairs(pairs), [pairs]);
  return (
    <div ref={ref}>
      {isList ? (
        <Firsts items={isWhole || isPaper ? named : named.slice(0, most.pairs)} step={isPaper ? named.length : mostListed}>
          {(some) => <PairList pairs={some} isPaper={isPaper} list={list} />}
        </Firsts>
      ) : !matrix ? (
        <Counting />
      ) : (
        <>
          <MatrixGrid matrix={matrix} max={max} room={room} facts={facts} whole={whole} list={list} />
          <p className="quiet">{m.pairs.tones}</p>
        </>
      )}
      {(hasRoom ? bodies > most.bodies : named.length > most.pairs) && (
        <button type="button" className={style.more} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? m.pairs.showFewer : hasRoom && bodies <= mostDrawn ? m.pairs.showAllBodies : m.pairs.showAll(named.length)}
        </button>
      )}
    </div>
  );
}
