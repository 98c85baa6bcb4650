/** The frame of a picture, and bars in it: the charts' code comes by itself, as in the app. */
import { lazy, Suspense, useState } from 'react';
import { DataTable } from '@/ui/DataTable.tsx';
import { Disclosure } from '@/ui/Disclosure.tsx';
import { Figure } from '@/ui/Figure.tsx';
import { Legend } from '@/ui/Legend.tsx';
import { Menu } from '@/ui/Menu.tsx';
import style from './Gallery.module.css';
import { longText, nothing } from './samples.ts';
import { Part, Specimen } from './Specimen.tsx';

const Chart = lazy(async () => ({ default: (await import('@/ui/chart/Chart.tsx')).Chart }));

const series = [
  { id: 'delivered', label: 'Delivered', fill: 'solid' },
  { id: 'committed', label: 'Committed', fill: 'hatch' },
  { id: 'pledged', label: 'Pledged', fill: 'open' },
] as const;

const one = (value: number) => ({ low: value, high: value, label: String(value) });

const rows = Array.from({ length: 8 }, (_, at) => ({
  id: String(2018 + at),
  label: String(2018 + at),
  values: at === 2 ? {} : { delivered: one(at % 4), committed: one((at * 3) % 5), pledged: one(at % 3) },
  ghost: 9,
  zero: at === 2,
  tip: () => ({ title: String(2018 + at), lines: ['Delivered: 2'], items: ['A record', longText] }),
}));

const bands = [{ from: '2020', to: '2021', label: 'No record found', pattern: 'hatch' } as const];

const table = (
  <DataTable
    caption="The same as a table"
    rows={rows}
    keyOf={({ label }) => label}
    columns={[
      { id: 'year', header: 'Year', cell: ({ label }) => label },
      { id: 'items', header: 'Records', numeric: true, cell: ({ tip }) => tip().items.length },
    ]}
  />
);

export function Pictures() {
  const [stacked, setStacked] = useState(true);
  return (
    <Part title="Pictures">
      <Specimen name="Figure with bars" wide>
        <Figure
          title="Aid by year and stage"
          subtitle="48 of 300 records shown"
          table={table}
          note="Unlike units are never added."
          tools={<Menu label="Save picture" items={[{ id: 'svg', label: 'SVG' }]} onChoose={nothing} />}
          sources={<Disclosure summary="Sources of this picture: 2 works">{() => <p>A work; another work</p>}</Disclosure>}
          controls={
            <button type="button" aria-pressed={stacked} onClick={() => setStacked(!stacked)}>
              Stacked
            </button>
          }
        >
          <Suspense fallback={<p role="status">Loading…</p>}>
            <Chart
              label="Aid by year and stage"
              summary="Eight years."
              rows={rows}
              series={series}
              bands={bands}
              max={9}
              stacked={stacked}
            />
          </Suspense>
        </Figure>
      </Specimen>
      <Specimen name="Legend">
        <Legend
          items={[
            { id: 'dot', label: 'A day', sign: <circle cx={8} cy={8} r={4.5} /> },
            { id: 'bar', label: longText, sign: <rect x={0.5} y={3} width={23} height={10} fillOpacity={0.25} /> },
            { id: 'words', label: 'Words without a sign' },
          ]}
        />
      </Specimen>
      <Specimen name="Figure: empty">
        <Figure title="Visits by year" subtitle="No record shown" table={table}>
          <p className="quiet">No visit matches the filter.</p>
        </Figure>
      </Specimen>
      <Specimen name="Figure: long text, one control">
        <Figure
          title={longText}
          subtitle={longText}
          table={table}
          note={longText}
          controls={
            <button type="button" onClick={nothing}>
              {longText}
            </button>
          }
        >
          <div className={style.swatch} />
        </Figure>
      </Specimen>
    </Part>
  );
}
