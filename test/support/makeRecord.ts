/** A small record about two made-up countries, checked by the schema like any other. Each test names what matters to it. */
import { type Facts, factsOf, type Whole, wholeOf } from '@/record/facts.ts';
import { splitRecord } from '@/record/indexing.ts';
import { parseRecord } from '@/record/parse.ts';
import { recordsOf } from '@/record/schema/files.ts';

type Json = Record<string, unknown>;

const base = {
  summary: 'What happened.',
  sectors: ['energy'],
  actors: [],
  places: [],
  citations: [{ source: 'gazette' }],
  rivals: [],
  related: [],
};

export const event = (id: string, date: string, more: Json = {}): Json => ({
  ...base,
  id,
  kind: 'event',
  date,
  title: `Event ${id}`,
  ...more,
});
export const visit = (id: string, date: string, more: Json = {}): Json => ({
  ...base, id, kind: 'visit', date, title: `Visit ${id}`, visitors: [{ actor: 'ann' }], hosts: [], level: 'minister', form: 'official', ...more,
}); // oxfmt-ignore
export const agreement = (id: string, date: string, more: Json = {}): Json => ({
  ...base, id, kind: 'agreement', date, title: `Agreement ${id}`, type: 'agreement', parties: [{ actor: 'arland' }, { actor: 'borland' }],
  stages: [{ stage: 'signed', date, citations: [{ source: 'gazette' }] }], ...more,
}); // oxfmt-ignore
export const aid = (id: string, date: string, more: Json = {}): Json => ({
  ...base, id, kind: 'aid', date, title: `Aid ${id}`, stage: 'delivered', quantities: [], donors: ['arland'], channels: [], ...more,
}); // oxfmt-ignore

const actor = (id: string, kind: string, name: string, side: string, more: Json = {}): Json => ({
  id,
  kind,
  name,
  side,
  variants: [],
  ...more,
});
const place = (id: string, name: string, country: string): Json => ({
  id,
  name,
  variants: [],
  country,
  lat: 40,
  lon: 45,
  accuracyMetres: 1000,
  from: 'test',
});

/** The raw files; `files` replaces whole files. */
export function makeFiles(records: readonly Json[] = [], files: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const of = (kind: string) => ({ entries: records.filter((record) => record['kind'] === kind) });
  return {
    'dataset.json': {
      title: 'Arland–Borland', subtitle: 'A test', description: 'A test.', sides: ['arland', 'borland'], edition: { version: '1.0.0', date: '2021-01-01' },
      coverage: { from: '2000-01-01', to: '2020-12-31' },
      eras: [{ id: 'first', label: 'First years', date: '2000/2009', description: 'The first.' }, { id: 'second', label: 'Second years', date: '2010/2020', description: 'The second.' }],
      closures: [],
      map: { extent: [40, 35, 50, 45], view: [42, 36, 48, 44], disputed: [], waters: [], since: '2000', disclaimer: 'None.' }, choice: 'The first.', method: [], notFound: [], reportErrors: 'Write.', licence: 'None.',
    },
    'sectors.json': {
      families: [{ id: 'economy', label: 'Economy' }, { id: 'society', label: 'Society' }],
      sectors: [
        { id: 'energy', label: 'Energy', family: 'economy', colour: { light: '#884806', dark: '#b86925' } },
        { id: 'trade', label: 'Trade', family: 'economy', colour: { light: '#036387', dark: '#0b8bbb' } },
        { id: 'health', label: 'Health', family: 'society', colour: { light: '#b14c68', dark: '#ea849d' } },
      ],
    },
    'sources.json': {
      entries: [
        { id: 'gazette', title: 'The gazette', publisher: 'Arland', type: 'official', side: 'arland', origin: 'gazette', read: 'whole' },
        { id: 'herald', title: 'The herald', publisher: 'Borland', type: 'press', side: 'borland', origin: 'herald', read: 'part', locators: true },
      ],
    },
    'actors.json': {
      entries: [
        actor('arland', 'country', 'Arland', 'arland', { code: 'AR' }), actor('borland', 'country', 'Borland', 'borland', { code: 'BR' }),
        actor('ann', 'person', 'Ann Əhmədova', 'arland', { variants: ['Ann Ahmadova'] }),
      ],
    },
    'places.json': { entries: [place('artown', 'Artown', 'AR'), place('borham', 'Borham', 'BR'), place('elsewhere', 'Elsewhere', 'CH')] },
    'events.json': of('event'), 'visits.json': of('visit'), 'agreements.json': of('agreement'), 'aid.json': of('aid'), 'gas.json': of('gas'), 'trade.json': of('trade'),
    'statements.json': of('statement'),
    'changes.json': { entries: [] },
    'gas-route.geojson': { type: 'FeatureCollection', features: [] },
    ...files,
  }; // oxfmt-ignore
}

/** The checked record as the app holds it. */
export function makeRecord(records: readonly Json[], files: Readonly<Record<string, unknown>> = {}): { facts: Facts; whole: Whole } {
  const parsed = parseRecord(makeFiles(records, files));
  if (!parsed.ok) throw new Error(parsed.problems.map(({ path, message }) => `${path.join('.')} ${message}`).join('\n'));
  const { index, rest } = splitRecord(parsed.files, recordsOf(parsed.files));
  return { facts: factsOf(index), whole: wholeOf(rest) };
}
