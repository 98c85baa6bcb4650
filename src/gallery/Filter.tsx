/** Facets and the brush over time. */
import { useState } from 'react';
import { Facet, type FacetChoice } from '@/ui/Facet.tsx';
import { Histogram } from '@/ui/Histogram.tsx';
import type { Family } from './families.ts';
import { longText, longWord, nothing } from './samples.ts';
import { Part, Specimen } from './Specimen.tsx';

const finder =
  (text: string) =>
  ({ label }: FacetChoice) =>
    label.toLowerCase().includes(text.toLowerCase());
const still = { onInvert: nothing, isWaiting: false, finder };

const places: FacetChoice[] = Array.from({ length: 24 }, (_, at) => ({
  id: `place-${at}`,
  label: at === 3 ? longText : at === 5 ? longWord : `Place ${at + 1}`,
  count: at % 7,
  chosen: at === 8,
}));

const bins = Array.from({ length: 35 }, (_, at) => ({ id: String(1992 + at), label: String(1992 + at), count: (at * at) % 17 }));

export function Filter({ families }: { families: readonly Family[] }) {
  const [ids, setIds] = useState<readonly string[]>([]);
  const [range, setRange] = useState<[number | undefined, number | undefined]>([12, 22]);
  const toggle = (id: string) => setIds((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  const clear = () => setIds([]);
  const groups = families.map(({ label, sectors }) => ({
    label,
    choices: sectors.map((sector, at) => ({ ...sector, count: at === 1 ? 0 : 12 + at, chosen: ids.includes(sector.id) })),
  }));
  const few = (state: 'open' | 'these' | 'all-but') => [
    {
      choices: ['First', 'Second', longText].map((label, at) => ({
        id: `${state}-${at}`,
        label,
        count: at === 1 ? undefined : 4,
        chosen: state !== 'open' && at === 0,
      })),
    },
  ];
  return (
    <Part title="Filter">
      <Specimen name="Facet: families, to be tried">
        <Facet label="Sectors" groups={groups} state={ids.length > 0 ? 'these' : 'open'} onToggle={toggle} onClear={clear} {...still} />
      </Specimen>
      <Specimen name="Facet: open, some chosen, all but">
        <Facet label="Open" groups={few('open')} state="open" onToggle={nothing} onClear={nothing} {...still} />
        <Facet label="These" groups={few('these')} state="these" onToggle={nothing} onClear={nothing} {...still} />
        <Facet label="All but these" groups={few('all-but')} state="all-but" onToggle={nothing} onClear={nothing} {...still} />
      </Specimen>
      <Specimen name="Facet: long, loading, without values">
        <Facet label="Places" groups={[{ choices: places }]} state="these" onToggle={nothing} onClear={nothing} {...still} />
        <Facet label="Loading" groups={[]} state="open" onToggle={nothing} onClear={nothing} {...still} isWaiting />
        <Facet label="Without values" groups={[]} state="open" onToggle={nothing} onClear={nothing} {...still} />
      </Specimen>
      <Specimen name="Histogram">
        <Histogram label="Records by year" bins={bins} first={range[0]} last={range[1]} onBrush={(...to) => setRange(to)} />
        <Histogram label="All of them" bins={bins} first={undefined} last={undefined} onBrush={nothing} />
        <Histogram label="The range lies outside" bins={bins} first={0} last={0} isOutside onBrush={nothing} />
        <Histogram
          label="No record"
          bins={bins.map((bin) => ({ ...bin, count: 0 }))}
          first={undefined}
          last={undefined}
          onBrush={nothing}
        />
      </Specimen>
    </Part>
  );
}
