/** The register of disagreements: in which fields sources differ, how far apart they are, which value is shown, and why not the other. */
import { useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { useSetting } from '@/ui/setting.tsx';
import { Choose } from '@/ui/Choose.tsx';
import { disagreementAt, type DifferenceOrder, orderedPoints, registerOf } from '@/record/disagreements.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import { shownOf } from '@/record/rowsOf.ts';
import type { Selection } from '@/record/select.ts';
import { differenceOrders } from '@/record/words.ts';
import { Header, Table } from '@/ui/DataTable.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { MoreRows } from '@/ui/MoreRows.tsx';
import { usePaper } from '@/ui/usePaper.ts';
import { useSliced } from '@/ui/useSliced.ts';
import { WhenInSight } from '@/ui/WhenInSight.tsx';
import { DifferenceRow } from './DifferenceRow.tsx';
import style from './Disagreements.module.css';
import tab from './Sources.module.css';

interface Props {
  facts: Facts;
  selection: Selection;
  /** The record in its own choice. */
  own: Whole;
  order: DifferenceOrder;
  onOrder: (order: DifferenceOrder) => void;
  linkTo: (id: string) => LinkProps;
}

/** So many rows are drawn at first and on paper, and more for each press. */
const [step, onPaper] = [100, 300];

export function Disagreements(props: Props) {
  const m = useRoomMessages();
  return (
    <section id="disagreements" tabIndex={-1} className={tab.section} aria-labelledby="disagreements-title">
      <h2 id="disagreements-title">{m.disagreements.title}</h2>
      <WhenInSight size={props.facts.columns.rowCount} label={m.figures.disagreements} of={props.selection}>
        {() => <Register {...props} />}
      </WhenInSight>
    </section>
  );
}

function Register({ facts, selection, own: whole, order, onOrder, linkTo }: Props) {
  const m = useRoomMessages();
  const isPaper = usePaper();
  const [count, setCount] = useState(step);
  const mayChoose = useSetting().controls.includes('options');
  const { columns } = m.disagreements;
  const { value: points } = useSliced(
    function* () {
      return yield* orderedPoints(shownOf(yield* registerOf.sliced(facts, whole), selection, facts.columns), order, facts);
    },
    [facts, whole, selection, order],
  );
  if (!points)
    return (
      <p className="quiet" data-room="line">
        {m.sources.counting}
      </p>
    );
  const most = isPaper ? onPaper : count;
  const rows = points.slice(0, most).flatMap((point) => disagreementAt(point, facts, whole) ?? []);
  const records = new Set(points.map(({ row }) => row));
  const shown = m.records(selection.count);
  return (
    <>
      <header className={`${tab.header} ${style.header}`}>
        <p className="quiet">
          {points.length === 0 ? m.disagreements.none(shown) : m.disagreements.subtitle(points.length, records.size, shown)}{' '}
          {whole.legs.length > 0 && m.disagreements.legs}
        </p>
        {points.length > 1 && mayChoose && (
          <Choose label={m.sources.order} ids={differenceOrders} names={m.disagreements.orders} chosen={order} onChoose={onOrder} />
        )}
      </header>
      {rows.length > 0 && (
        <Table
          caption={m.disagreements.title}
          cardsBelow="56rem"
          framed
          head={Object.entries(columns).map(([id, label]) => (
            <Header key={id}>{label}</Header>
          ))}
        >
          {rows.map((row, at) => (
            <DifferenceRow
              key={`${row.entry.id} ${at}`}
              row={row}
              isFirst={rows.findIndex(({ entry }) => entry.id === row.entry.id) === at}
              whole={whole}
              link={linkTo(row.entry.id)}
            />
          ))}
        </Table>
      )}
      {points.length > most && <MoreRows shown={most} size={points.length} step={step} onMore={setCount} />}
    </>
  );
}
