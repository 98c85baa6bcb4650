/** Facts as they stand in lists and tables: sectors, weight of evidence, works. */
import { DataTable } from '@/ui/DataTable.tsx';
import { EvidenceLegend, EvidenceSign } from '@/ui/EvidenceSign.tsx';
import { Others } from '@/ui/Others.tsx';
import { SectorMark } from '@/ui/SectorMark.tsx';
import { WorkList } from '@/ui/Work.tsx';
import type { Family } from './families.ts';
import style from './Gallery.module.css';
import { longText, longWord } from './samples.ts';
import { Part, Specimen } from './Specimen.tsx';

const signs = [
  { origins: 0, official: false },
  { origins: 1, official: false },
  { origins: 2, official: true },
  { origins: 5, official: true },
];

const works = [
  { title: 'A report', url: 'https://example.org/', details: 'A publisher, 2 August 2025', notes: [] },
  { title: 'A report that is not on the web', url: undefined, details: '', notes: ['Repeats another report.'] },
  { title: longText, url: 'https://example.org/long', details: longWord, notes: [longText] },
];

const rows = [
  { title: 'Signed', date: '8–9 July 2009', count: '14' },
  { title: longText, date: 'since some time in 2010–2019', count: '1,234,567' },
];

export function Facts({ families }: { families: readonly Family[] }) {
  return (
    <Part title="Facts">
      <Specimen name="Sector">
        <div className={style.row}>
          {families
            .flatMap(({ sectors }) => sectors)
            .map(({ id, label, colour }) => (
              <SectorMark key={id} label={label} colour={colour} />
            ))}
        </div>
      </Specimen>
      <Specimen name="Weight of evidence">
        <div className={style.row}>
          {signs.map(({ origins, official }) => (
            <EvidenceSign key={origins} origins={origins} official={official} label={`${origins} origins${official ? ', official' : ''}`} />
          ))}
        </div>
        <EvidenceLegend />
      </Specimen>
      <Specimen name="What other sources say">
        <div>
          <p>1.2 billion m³</p>
          <Others text="1–1.5 billion m³ according to another source" />
        </div>
      </Specimen>
      <Specimen name="Works">
        <WorkList works={works} />
      </Specimen>
      <Specimen name="Table" wide>
        <div className="scroll-inline">
          <DataTable
            caption="A table"
            rows={rows}
            keyOf={({ title }) => title}
            columns={[
              { id: 'title', header: 'Title', cell: ({ title }) => title },
              { id: 'date', header: 'Date', cell: ({ date }) => date },
              { id: 'count', header: 'Figure', numeric: true, cell: ({ count }) => count },
            ]}
          />
        </div>
      </Specimen>
    </Part>
  );
}
