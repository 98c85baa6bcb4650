/** The counts of two windows as tables, each number with the records behind it. */
import type { ComponentProps, ReactNode } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { WindowContents } from '@/record/compareWindows.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import { outcomes } from '@/record/threads.ts';
import { kinds, visitLevels } from '@/record/words.ts';
import type { LinkProps } from '@/ui/link.ts';
import { SectorMark } from '@/ui/SectorMark.tsx';
import { useSliced } from '@/ui/useSliced.ts';
import type { ComparedWindow } from './compare.ts';
import { comparedOf } from './compared.ts';
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
  const compared = useSliced(() => comparedOf({ facts, whole, shown, windows }), [facts, whole, shown, windows]);
  if (!compared.value) return <p className="quiet">{m.timelineTools.counting}</p>;
  const { contents, everything, kinds: found } = compared.value;
  const row = (id: string, label: string, pick: (of: WindowContents) => readonly string[] | undefined, name: ReactNode = label) => ({
    id,
    label,
    name,
    ids: contents.map((of) => pick(of) ?? []),
  });
  /** The sum of a table's rows, which has no bar. */
  const total = (label: string, idsOf: (of: WindowContents) => Iterable<string>) => ({
    ...row('total', label, (of) => {
      const own = new Set(idsOf(of));
      return of.ids.filter((id) => own.has(id));
    }),
    isTotal: true,
  });
  const levels = ([...visitLevels, ''] as const).filter((level) => found.levels.has(level));
  const { last } = facts.coverage;
  const tables: readonly (Pick<ComponentProps<typeof CompareTable>, 'title' | 'note' | 'head' | 'rows' | 'none'> & {
    bars: (of: WindowContents) => Iterable<readonly unknown[]>;
  })[] = [
    {
      title: m.compare.sectors,
      note: m.compare.sectorsNote,
      head: m.columns.sectors,
      rows: [...facts.sectors.values()]
        .filter(({ id }) => found.sectors.has(id))
        .map(({ id, label, colour }) => row(id, label, (of) => of.sectors.get(id), <SectorMark label={label} colour={colour} />)),
      bars: (of) => of.sectors.values(),
      none: m.silence.noRecord,
    },
    {
      title: m.compare.levels,
      note: m.compare.levelsNote,
      head: m.record.level,
      rows:
        found.levels.size > 0
          ? [
              total(m.compare.allVisits, (of) => [...of.levels.values()].flat()),
              ...levels.map((level) => row(level, level === '' ? m.compare.noLevel : m.levels[level], (of) => of.levels.get(level))),
            ]
          : [],
      bars: (of) => of.levels.values(),
      none: m.aidAndVisits.noVisits,
    },
    {
      title: m.compare.promises,
      note: m.compare.promisesNote(m.date({ first: last, last }), according),
      head: m.promises.outcome,
      rows: found.hasPromise
        ? [
            total(m.compare.allPromises, (of) => outcomes.flatMap((outcome) => of.promises[outcome].map(({ record }) => record.id))),
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
      rows: kinds.filter((kind) => found.delivered.has(kind)).map((kind) => row(kind, m.kindsMany[kind], (of) => of.deliveries.get(kind))),
      bars: (of) => of.deliveries.values(),
      none: m.compare.noDelivery,
    },
  ];
  const columns = windows.map((one) => ({ title: titleOf(one, m), isSeen: one.seen !== undefined }));
  const promises = contents.flatMap((of) => outcomes.flatMap((outcome) => of.promises[outcome]));
  const promised = new Map(promises.map((promise) => [promise.record.id, promise]));
  return (
    <>
      {tables.map(({ bars, ...table }) => (
        <CompareTable
          key={table.title}
          {...table}
          max={everything.reduce((most, of) => [...bars(of)].reduce((top, { length }) => Math.max(top, length), most), 1)}
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
