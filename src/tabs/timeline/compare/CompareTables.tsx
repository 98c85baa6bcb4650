/** The counts of two windows as tables, each number with the records behind it. */
import { type ComponentProps, type ReactNode, useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { contentsOf, type WindowContents } from '@/record/compareWindows.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import { isPromise } from '@/record/promises.ts';
import type { Selection } from '@/record/select.ts';
import { isFulfilment, outcomes } from '@/record/threads.ts';
import { tiesOf } from '@/record/ties.ts';
import type { AnyRecord, Visit } from '@/record/types.ts';
import { kinds, visitLevels } from '@/record/words.ts';
import type { LinkProps } from '@/ui/link.ts';
import { SectorMark } from '@/ui/SectorMark.tsx';
import type { ComparedWindow } from './compare.ts';
import { CompareTable } from './CompareTable.tsx';
import { titleOf } from './CompareHead.tsx';

interface Props {
  facts: Facts;
  whole: Whole;
  selection: Selection;
  windows: readonly ComparedWindow[];
  according: string | undefined;
  linkTo: (id: string) => LinkProps;
}

export function CompareTables({ facts, whole, selection: { shown }, windows, according, linkTo }: Props) {
  const m = useRoomMessages();
  const ties = useMemo(() => tiesOf(whole), [whole]);
  const contents = useMemo(() => windows.map(({ seen }) => contentsOf(shown, whole, seen, ties)), [windows, shown, whole, ties]);
  // without the filter, so that bars hold still under it
  const everything = useMemo(
    () => windows.map(({ covered }) => contentsOf(facts.entries, whole, covered, ties)),
    [windows, facts, whole, ties],
  );
  const records = shown.flatMap(({ id }) => whole.records.get(id) ?? []);
  const row = (id: string, label: string, pick: (of: WindowContents) => readonly string[] | undefined, name: ReactNode = label) => ({
    id,
    label,
    name,
    ids: contents.map((of) => pick(of) ?? []),
  });
  /** The sum of a table's rows, which has no bar. */
  const total = (label: string, isCounted: (record: AnyRecord) => boolean) => ({
    ...row('total', label, ({ ids }) => ids.filter((id) => whole.records.has(id) && isCounted(whole.records.get(id)!))),
    isTotal: true,
  });
  const levels = [...visitLevels, undefined].filter((level) => records.some((record) => isVisit(record) && record.level === level));
  const { last } = facts.coverage;
  const tables: readonly (Pick<ComponentProps<typeof CompareTable>, 'title' | 'note' | 'head' | 'rows' | 'none'> & {
    bars: (of: WindowContents) => Iterable<readonly unknown[]>;
  })[] = [
    {
      title: m.compare.sectors,
      note: m.compare.sectorsNote,
      head: m.columns.sectors,
      rows: [...facts.sectors.values()]
        .filter(({ id }) => shown.some((entry) => entry.sectors.includes(id)))
        .map(({ id, label, colour }) => row(id, label, (of) => of.sectors.get(id), <SectorMark label={label} colour={colour} />)),
      bars: (of) => of.sectors.values(),
      none: m.silence.noRecord,
    },
    {
      title: m.compare.levels,
      note: m.compare.levelsNote,
      head: m.record.level,
      rows: records.some(isVisit)
        ? [
            total(m.compare.allVisits, isVisit),
            ...levels.map((level) => row(level ?? '', level ? m.levels[level] : m.compare.noLevel, (of) => of.levels.get(level ?? ''))),
          ]
        : [],
      bars: (of) => of.levels.values(),
      none: m.aidAndVisits.noVisits,
    },
    {
      title: m.compare.promises,
      note: m.compare.promisesNote(m.date({ first: last, last }), according),
      head: m.promises.outcome,
      rows: records.some(isPromise)
        ? [
            total(m.compare.allPromises, isPromise),
            ...outcomes.map((outcome) =>
              row(outcome, m.compare.outcome(m.threads.outcomes[outcome]), (of) => of.promises[outcome].map(({ record }) => record.id)),
            ),
          ]
        : [],
      bars: (of) => Object.values(of.promises),
      none: m.promises.empty,
    },
    {
      title: m.compare.deliveries,
      note: m.compare.deliveriesNote,
      head: m.columns.kind,
      rows: kinds
        .filter((kind) => records.some((record) => record.kind === kind && isFulfilment(record)))
        .map((kind) => row(kind, m.kindsMany[kind], (of) => of.deliveries.get(kind))),
      bars: (of) => of.deliveries.values(),
      none: m.compare.noDelivery,
    },
  ];
  const columns = windows.map((compared) => ({ title: titleOf(compared, m), isSeen: compared.seen !== undefined }));
  const promises = contents.flatMap((of) => outcomes.flatMap((outcome) => of.promises[outcome]));
  const promised = new Map(promises.map((promise) => [promise.record.id, promise]));
  return (
    <>
      {tables.map(({ bars, ...table }) => (
        <CompareTable
          key={table.title}
          {...table}
          max={Math.max(1, ...everything.flatMap((of) => [...bars(of)].map(({ length }) => length)))}
          windows={columns}
          whole={whole}
          promised={promised}
          linkTo={linkTo}
        />
      ))}
      <p className="quiet">{m.silence.noBar}</p>
    </>
  );
}

function isVisit(record: AnyRecord): record is Visit {
  return record.kind === 'visit';
}
