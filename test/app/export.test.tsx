/** Export, as a reader uses it: from an address to files that hold what the tab shows. */
import type { QueryClient } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Export } from '@/app/export/Export.tsx';
import { today } from '@/app/export/today.ts';
import { rooms } from '@/i18n/en/rooms.ts';
import { RoomMessagesProvider } from '@/i18n/messages.tsx';
import { select } from '@/record/select.ts';
import { defaultView, tabIds } from '@/view/view.ts';
import { agreement, aid, event, makeRecord, visit } from '../support/makeRecord.ts';
import { renderApp } from '../support/renderApp.tsx';

const record = makeRecord([
  event('pipe', '2001', { title: '=HYPERLINK("x")' }),
  visit('ann', '2005-06', { title: 'Ann travels', places: ['borham'], sectors: ['trade'] }),
  visit('call', '2006', { title: 'A call', form: 'call', sectors: ['trade'] }),
  agreement('pact', '2006-02-03', { title: 'A pact', sectors: ['trade', 'health'] }),
  aid('tents', '2010', { title: 'Tents', sectors: ['health'], quantities: [{ value: 40, unit: 'tonne' }] }),
  event('someday', 'XXXX', { title: 'Nobody says when', sectors: ['health'] }),
]);

const blobs: Blob[] = [];
const names: string[] = [];

beforeEach(() => {
  URL.createObjectURL = (blob) => {
    blobs.push(blob as Blob);
    return 'blob:file';
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  blobs.length = 0;
  names.length = 0;
});

/** When all code is there: a press inside of React's `act`, while two parts of the page wait for theirs, would draw without end. */
async function atRest(client: QueryClient) {
  let calm = 0;
  await waitFor(() => {
    calm = client.isFetching() === 0 ? calm + 1 : 0;
    expect(calm).toBeGreaterThan(3);
  });
}

async function openExport(address: string, before?: (user: UserEvent) => Promise<void>) {
  const { user, client } = renderApp(address, record);
  const button = await screen.findByRole('button', { name: 'Export' });
  await atRest(client);
  await before?.(user);
  await atRest(client);
  await user.click(button);
  return { user, dialog: within(await screen.findByRole('dialog', { name: 'Export' })) };
}

/** The rows of the file that was saved last, the header first. */
const csvRows = async () => Papa.parse<string[]>((await blobs.at(-1)!.text()).replace('\uFEFF', ''), { skipEmptyLines: true }).data; // oxfmt-ignore

describe('a file of rows', () => {
  it('holds the rows of the table on the screen, in its order, and says so when it is saved', async () => {
    let onScreen: (string | null)[] = [];
    const { user, dialog } = await openExport('?sector=health,trade', async (reader) => {
      await reader.click(await screen.findByRole('button', { name: 'Table' }));
      onScreen = (await screen.findAllByRole('rowheader')).map(({ textContent }) => textContent);
    });
    await user.click(await dialog.findByRole('button', { name: 'CSV' }));
    expect(await dialog.findByText(/^Saved as arland-borland-timeline-health-trade\.csv: 5 rows\.$/)).toBeInTheDocument();
    expect(names).toEqual(['arland-borland-timeline-health-trade.csv']);
    const [head, ...rows] = await csvRows();
    expect(rows.map((row) => row[head!.indexOf('Title')])).toEqual(onScreen);
    expect(onScreen).toHaveLength(5);
  });

  it.each(tabIds)('is offered in %s, with a button of one name for each file', async (tab) => {
    const { dialog } = await openExport(`?tab=${tab}`);
    expect(await dialog.findByRole('button', { name: 'XLSX' })).toBeInTheDocument();
    for (const name of ['JSON', 'BibTeX', 'RIS', 'CSL-JSON']) expect(dialog.getByRole('button', { name })).toBeInTheDocument();
    expect(dialog.getAllByRole('button', { name: /^CSV/ }).length).toBeGreaterThan(0);
    const all = dialog.getAllByRole('button').map(({ textContent }) => textContent);
    expect(new Set(all).size).toBe(all.length);
  });

  it('is one for each table where a tab has several', async () => {
    const { user, dialog } = await openExport('?tab=aid-and-visits');
    await user.click(await dialog.findByRole('button', { name: 'CSV: Visits one by one' }));
    await dialog.findByText('Saved as arland-borland-aid-visits-visits.csv: 1 row.');
    const [head, ...rows] = await csvRows();
    expect(rows.map((row) => row[head!.indexOf('Title')])).toEqual(['Ann travels']); // a call is no visit, and has a table of its own
  });

  it('is one of the map too where a tab has one, and holds what the map shows', async () => {
    const { user, dialog } = await openExport('?tab=gas-route&sector=trade&to=2010');
    expect(await dialog.findByText('Day of the map')).toBeInTheDocument();
    await user.click(await dialog.findByRole('button', { name: 'GeoJSON' }));
    await dialog.findByText('Saved as arland-borland-gas-route-trade-to-2010.geojson: 1 line or point.');
    expect(blobs.at(-1)?.type).toBe('application/geo+json');
    const map = JSON.parse(await blobs.at(-1)!.text()) as {
      about: Record<string, string>;
      disclaimer: string;
      edition: string;
      address: string;
      features: { properties: { name: string; titles: string[] } }[];
    };
    expect(map).toMatchObject({ title: 'Arland–Borland: Gas route', disclaimer: 'None.', licence: 'None.', edition: '1.0.0' });
    expect(map.about).toMatchObject({ 'Records of the filter': '3 of 6 records', 'Day of the map': '31 December 2010' });
    expect(map.address).toContain('?tab=gas-route');
    expect(map.features.map(({ properties }) => [properties.name, properties.titles])).toEqual([['Borham', ['Ann travels']]]);
  });

  it('is none of a map where a tab has none', async () => {
    const { dialog } = await openExport('');
    await dialog.findByRole('button', { name: 'CSV' });
    expect(dialog.queryByRole('button', { name: 'GeoJSON' })).not.toBeInTheDocument();
  });

  it('says according to whom it is, and holds what that voice says', async () => {
    const { user, dialog } = await openExport('?by=arland&kind=visit');
    await user.click(await dialog.findByRole('button', { name: 'JSON' }));
    await dialog.findByText(/^Saved as/);
    const { about, tables, sources } = JSON.parse(await blobs[0]!.text()) as {
      about: Record<string, string>;
      tables: { rows: { title: string }[] }[];
      sources: { id: string }[];
    };
    expect(about).toMatchObject({ Filter: 'visits', 'Values according to': 'Arland', 'Records of the filter': '2 of 6 records' });
    expect(tables[0]?.rows.map(({ title }) => title)).toEqual(['Ann travels', 'A call']);
    expect(sources.map(({ id }) => id)).toEqual(['gazette']);
  });

  it('that cannot be made leaves everything as it was, and says what to do', async () => {
    const { user, dialog } = await openExport('');
    const csv = await dialog.findByRole('button', { name: 'CSV' });
    URL.createObjectURL = () => {
      throw new Error('No room');
    };
    await user.click(csv);
    expect(await dialog.findByText(/^Nothing was saved: .* reload the page, whose address keeps your view\.$/)).toBeInTheDocument();
    expect(names).toEqual([]);
  });
});

describe('what cannot be exported', () => {
  it('is nothing: the dialog says why', async () => {
    const { dialog } = await openExport('?sector=energy&kind=aid');
    expect(await dialog.findByText(/^There is nothing to export: no record matches the filter\./)).toBeInTheDocument();
    expect(dialog.queryByRole('button', { name: /CSV/ })).not.toBeInTheDocument();
  });

  it.each([
    ['pending', /^Nothing can be exported yet: /],
    ['failed', /^Nothing can be exported: a part of the record could not be loaded/],
  ] as const)('is a view that is %s, and the dialog says so', (state, why) => {
    const { facts, whole } = record;
    const { view, goTo } = { view: defaultView, goTo: () => {} };
    const selection = select(facts.columns, view.filter, undefined);
    const shown = { view, goTo, facts, whole, ownFacts: facts, own: whole, selection, state, voices: undefined, found: undefined, error: undefined, asked: view, ignored: [] }; // oxfmt-ignore
    render(
      <RoomMessagesProvider messages={rooms}>
        <Export shown={shown} onClose={() => {}} />
      </RoomMessagesProvider>,
    );
    expect(screen.getByText(why)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'CSV' })).not.toBeInTheDocument();
  });
});

describe('the footnote', () => {
  it('cites the view as it is filtered, with its edition, and the day on which it was read', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 13, 23, 30) });
    const { dialog } = await openExport('?sector=trade');
    const text = (await dialog.findByText(/^Arland–Borland, edition 1\.0\.0/)).textContent;
    expect(text).toContain('filter: Trade (3 of 6 records)');
    expect(text).toContain('?sector=trade&ed=1.0.0 (accessed 13 March 2026)');
    expect(text).toContain('Sources: “The gazette”, Arland, date not known.');
  });

  it('knows the day where the reader is, in every hour of it', () => {
    expect(today(new Date(2026, 0, 5, 0, 0))).toBe('2026-01-05');
    expect(today(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
  });
});

describe('the dialog', () => {
  it('closes, and the focus is back on Export', async () => {
    const { user, dialog } = await openExport('');
    await dialog.findByRole('button', { name: 'CSV' });
    await user.click(dialog.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(screen.getByRole('button', { name: 'Export' })).toHaveFocus();
  });
});
