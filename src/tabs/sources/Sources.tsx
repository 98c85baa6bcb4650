/** The works and what rests on them, where they differ, and how values are chosen. */
import { useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { Choose } from '@/ui/Choose.tsx';
import type { DifferenceOrder } from '@/record/disagreements.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import { sourceGroups, sourceOrders } from '@/record/words.ts';
import { Disclosure } from '@/ui/Disclosure.tsx';
import { EvidenceLegend } from '@/ui/EvidenceSign.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { LongList } from '@/ui/LongList.tsx';
import { useSliced } from '@/ui/useSliced.ts';
import { aloneOn } from './alone.ts';
import { Bibliography } from './Bibliography.tsx';
import { Disagreements } from './Disagreements.tsx';
import { groupWorks, type SourceGroup } from './groups.ts';
import { Method } from './Method.tsx';
import { type SourceOrder, type SourceRow, sourceRows } from './rows.ts';
import { Part, useSetting } from '@/ui/setting.tsx';
import style from './Sources.module.css';
import { titleRanks } from './titleRanks.ts';
import { WorkItem } from './WorkItem.tsx';

interface Props {
  facts: Facts;
  whole: Whole;
  /** The record in its own choice: the register of disagreements holds every value, whatever the perspective. */
  own: Whole;
  selection: Selection;
  order: SourceOrder;
  onOrder: (order: SourceOrder) => void;
  group: SourceGroup;
  onGroup: (group: SourceGroup) => void;
  differ: DifferenceOrder;
  onDiffer: (differ: DifferenceOrder) => void;
  linkTo: (id: string) => LinkProps;
  onlySource: (id: string) => LinkProps;
  /** The link that shows the record according to a work. */
  accordingTo: (id: string) => LinkProps;
}

export function Sources(props: Props) {
  const { facts, whole, own, selection, order, onOrder, group, onGroup, differ, onDiffer, linkTo } = props;
  const m = useRoomMessages();
  const mayChoose = useSetting().controls.includes('options');
  const { value: isReady = false } = useSliced(
    function* () {
      yield* titleRanks.sliced(facts, whole);
      yield* aloneOn.sliced(facts, whole);
      return true;
    },
    [facts, whole],
  );
  const rows = useMemo(() => (isReady ? sourceRows(selection, facts, whole, order) : []), [isReady, selection, facts, whole, order]);
  const cited = useMemo(() => rows.filter(({ count }) => count > 0), [rows]);
  const routeOnly = rows.filter(({ count }) => count === 0);
  const works = useMemo(() => cited.map(({ source }) => source), [cited]);
  const groups = useMemo(() => groupWorks(cited, group, { facts, whole, m }), [cited, group, facts, whole, m]);
  const sections = [
    { id: 'works', label: m.sources.title },
    { id: 'bibliography', label: m.sources.bibliography },
    { id: 'disagreements', label: m.disagreements.title },
    { id: 'method', label: m.sources.method },
  ];
  return (
    <div className={style.tab}>
      <Part>
        <nav className={style.jump} aria-label={m.sources.sections}>
          {sections.map(({ id, label }) => (
            <a key={id} href={`#${id}`}>
              {label}
            </a>
          ))}
        </nav>
      </Part>
      <Part name="works">
        <section id="works" tabIndex={-1} aria-labelledby="sources-title" className={style.section}>
          <header className={style.header}>
            <div>
              <h2 id="sources-title">{m.sources.title}</h2>
              <p className="quiet">
                {isReady ? m.sources.subtitle(m.works(cited.length), m.records(selection.count)) : m.sources.counting}
              </p>
            </div>
            {mayChoose && (
              <div className={style.choices}>
                <Choose label={m.sources.group} ids={sourceGroups} names={m.sources.groups} chosen={group} onChoose={onGroup} />
                <Choose label={m.sources.order} ids={sourceOrders} names={m.sources.orders} chosen={order} onChoose={onOrder} />
              </div>
            )}
          </header>
          {groups.map(({ id, label, rows: inGroup }) =>
            label === '' ? (
              <WorkList key={id} rows={inGroup} {...props} />
            ) : (
              <section key={id} className={style.group} aria-label={label}>
                <h3>
                  {label} <span className="quiet">{m.works(inGroup.length)}</span>
                </h3>
                <WorkList rows={inGroup} level="h4" {...props} />
              </section>
            ),
          )}
          <EvidenceLegend />
          {routeOnly.length > 0 && (
            <Disclosure className={style.routeOnly} summary={m.sources.routeOnly(routeOnly.length)}>
              {() => <WorkList rows={routeOnly} {...props} />}
            </Disclosure>
          )}
        </section>
      </Part>
      <Part name="bibliography">
        <Bibliography works={works} />
      </Part>
      <Part name="disagreements">
        <Disagreements facts={facts} selection={selection} own={own} order={differ} onOrder={onDiffer} linkTo={linkTo} />
      </Part>
      <Part name="method">
        <Method facts={facts} />
      </Part>
    </div>
  );
}

interface ListProps extends Pick<Props, 'facts' | 'whole' | 'selection' | 'linkTo' | 'onlySource' | 'accordingTo'> {
  rows: readonly SourceRow[];
  level?: 'h3' | 'h4';
}

/** px of a work, about. */
const workPx = 150;

function WorkList({ rows, level = 'h3', facts, whole, selection, linkTo, onlySource, accordingTo }: ListProps) {
  return (
    <LongList
      className={style.works}
      items={rows}
      itemPx={workPx}
      draw={(row, inList) => (
        <WorkItem
          key={row.source.id}
          row={row}
          level={level}
          inList={inList}
          facts={facts}
          whole={whole}
          selection={selection}
          linkTo={linkTo}
          only={onlySource(row.source.id)}
          accordingTo={accordingTo(row.source.id)}
        />
      )}
    />
  );
}
