/** The agreements that are shown: the table, and the pictures below it. */
import { useDeferredValue, useMemo, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { agreementRows } from '@/record/agreements/rows.ts';
import type { FacetId } from '@/record/facets.ts';
import { Disclosure } from '@/ui/Disclosure.tsx';
import { EvidenceLegend } from '@/ui/EvidenceSign.tsx';
import { Part, useSetting } from '@/ui/setting.tsx';
import { Sheet } from '@/ui/Sheet.tsx';
import type { Props } from './Agreements.tsx';
import style from './Agreements.module.css';
import { CountingRules } from './CountingRules.tsx';
import { Pictures } from './Pictures.tsx';
import { AgreementTable, buttons, type Opened } from './table/AgreementTable.tsx';
import { facetOf } from './table/ColumnHead.tsx';
import { Controls } from './table/Controls.tsx';
import { atFirst } from './table/shown.ts';
import { useColumns } from './table/useColumns.ts';
import type { ShownGroups } from './table/useGroups.ts';

interface OverviewProps {
  shownGroups: ShownGroups;
  shown: Props;
  opened: Opened;
  onOpened: (opened: Opened) => void;
}

export function Overview({ shown, shownGroups: { groups, isPending }, opened, onOpened }: OverviewProps) {
  const { facts, whole, own, selection, linkTo, options, onOptions, open, facet, take } = shown;
  const later = useDeferredValue(shown); // the table answers at once, the pictures below it follow
  const m = useRoomMessages();
  const mayChoose = useSetting().controls.includes('options');
  const [filtering, setFiltering] = useState<FacetId>();
  const columns = useColumns(options, buttons, onOptions);
  const count = useMemo(() => agreementRows(facts.columns, selection.rows).length, [facts, selection]);
  const ground = { facts, whole, m };
  const { last } = facts.coverage;
  return (
    <section className={style.section} aria-labelledby="agreements-title">
      <Part>
        <nav className={style.jump} aria-label={m.agreements.parts}>
          <a href="#agreements-table">{m.agreements.caption}</a>
          <a href="#reached">{m.reached.noneTitle}</a>
          <a href="#promises">{m.promises.noneTitle}</a>
          <a href="#pairs">{m.pairs.noneTitle}</a>
        </nav>
        <h2 id="agreements-title">{m.agreements.title}</h2>
        <p className="quiet">{m.agreements.subtitle(m.agreements.agreementsOf(count), m.date({ first: last, last }))}</p>
      </Part>
      <Part name="table">
        {count === 0 ? (
          <p>{m.agreements.none}</p>
        ) : (
          <>
            <div id="agreements-table" tabIndex={-1} className={style.part} />
            {mayChoose && <Controls options={options} onOptions={onOptions} columns={columns} ground={ground} isPending={isPending} />}
            <AgreementTable
              groups={groups}
              ground={ground}
              columns={columns}
              options={isPending ? { ...options, per: atFirst.per } : options}
              onOptions={onOptions}
              onFilter={(column) => setFiltering(facetOf[column])}
              opened={opened}
              onOpened={onOpened}
              open={open}
              linkTo={linkTo}
              take={take}
            />
            <EvidenceLegend />
          </>
        )}
      </Part>
      <Part>
        <Disclosure summary={m.agreements.counting} className={style.counting}>
          {() => <CountingRules own={own} />}
        </Disclosure>
      </Part>
      {selection.count > 0 && <Pictures shown={later} />}
      {filtering && (
        <Sheet title={m.agreements.filterBy(m.filter.facets[filtering])} onClose={() => setFiltering(undefined)}>
          {facet(filtering)}
        </Sheet>
      )}
    </section>
  );
}
