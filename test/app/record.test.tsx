/** An open record: people with their offices then, the small map, what can be copied, the neighbours in time. By role and name. */
import { readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { agreement, event, makeFiles, makeRecord, visit } from '../support/makeRecord.ts';
import { renderApp } from '../support/renderApp.tsx';

const person = (id: string, name: string, offices: readonly object[] = []) => ({ id, kind: 'person', name, side: 'arland', variants: [], offices }); // oxfmt-ignore
const actors = {
  entries: [
    ...(makeFiles()['actors.json'] as { entries: readonly { id: string }[] }).entries.filter(({ id }) => id !== 'ann'),
    person('ann', 'Ann', [
      { office: 'Deputy', date: '2001', citations: [{ source: 'gazette' }] },
      { office: 'Minister', date: '2005-01-01/2010-12-31', citations: [{ source: 'gazette' }] },
    ]),
    person('ben', 'Ben', [{ office: 'Mayor', date: '2006-06/2007', citations: [{ source: 'herald', locator: '¶ 1' }] }]),
    person('cem', 'Cem'),
  ],
};
const place = (id: string, name: string, lon: number, lat: number, accuracyMetres = 1000) => ({ id, name, lon, lat, accuracyMetres, variants: [], country: 'AR', from: 'test' }); // oxfmt-ignore
const places = {
  entries: [place('artown', 'Artown', 43, 38), place('borland-whole', 'Borland', 46, 40, 200_000), place('far', 'Far away', -70, 38)],
};
const herald = { source: 'herald', locator: '¶ 4' };

const record = makeRecord(
  [
    event('first', '2004-12-30', { title: 'The first', sectors: ['health'] }),
    visit('journey', '2006-02-03', {
      title: 'A journey',
      visitors: [{ actor: 'ann' }, { actor: 'cem', office: 'Envoy' }],
      hosts: [{ actor: 'ben' }],
      actors: ['ann', 'arland'],
      places: ['artown', 'borland-whole', 'far'],
      citations: [{ source: 'gazette' }, { ...herald, by: 'borland', supports: ['title', 'date'] }],
    }),
    agreement('pact', '2006-02-03', { title: 'A pact', places: ['far'], citations: [herald, { ...herald, locator: '¶ 7' }] }),
    event('feast', '2006', { title: 'A feast', actors: ['ben', 'arland'], dateInferred: 'By its context.' }),
    event('someday', 'XXXX', { title: 'Nobody says when' }),
    event('last', '2006-02-10', { title: 'The last', sectors: ['health'], disputed: 'Whether it was.' }),
  ],
  { 'actors.json': actors, 'places.json': places },
);

const panel = async (name: string) => within(await screen.findByRole('complementary', { name }));
const section = async (open: Awaited<ReturnType<typeof panel>>, heading: string) =>
  within((await open.findByRole('heading', { name: heading })).closest('section')!);
const rowOf = (facts: ReturnType<typeof within>, label: string) => facts.getByText(label).parentElement!;

let baseMap: () => Promise<Response>;
beforeEach(() => {
  baseMap = () => Promise.resolve(new Response(readFileSync('public/base-map.json')));
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => baseMap());
});
afterEach(() => vi.restoreAllMocks());

describe('the people', () => {
  it('stand with the office held then: the record’s own word, else that of the register, never a later one', async () => {
    renderApp('?tab=sources&record=journey', record);
    const people = await section(await panel('A journey'), 'Who, and in which office then');
    expect(rowOf(people, 'Visitors')).toHaveTextContent(/^VisitorsAnn, MinisterCem, Envoy$/);
    expect(rowOf(people, 'Hosts')).toHaveTextContent('Ben, office then: not in the sources that were read');
    expect(rowOf(people, 'Bodies and countries')).toHaveTextContent('Arland');
    expect(people.getByRole('link', { name: 'Ann' })).toHaveAttribute('href', expect.stringContaining('actor=ann'));
  });

  it('stand with the time for which an office is known, where that is not all of the date', async () => {
    renderApp('?tab=sources&record=feast', record);
    const people = await section(await panel('A feast'), 'Who, and in which office then');
    expect(rowOf(people, 'People')).toHaveTextContent('Ben, Mayor (known for June 2006 – 2007)');
  });

  it('hold no office according to somebody who names none', async () => {
    renderApp('?tab=sources&record=journey&by=borland', record);
    const people = await section(await panel('A journey'), 'Who, and in which office then');
    expect(rowOf(people, 'Visitors')).toHaveTextContent('Ann, office not saidCem, office not said');
    expect(people.queryByText(/Minister|Envoy/)).not.toBeInTheDocument();
  });
});

describe('the small map', () => {
  it('names its places, says which is a whole country and which lies outside, and that borders imply nothing', async () => {
    renderApp('?tab=sources&record=journey', record);
    const open = await panel('A journey');
    const map = await open.findByRole('img', { name: 'Map of Artown and Borland' });
    expect(await within(map).findByText('Artown')).toBeInTheDocument();
    expect(map.querySelectorAll('circle')).toHaveLength(2);
    expect(open.getByText('A broken ring stands for a whole country: for Borland the sources name no town.')).toBeInTheDocument();
    expect(open.getByText('Outside of the map: Far away.')).toBeInTheDocument();
    expect(open.getByText('None.')).toBeInTheDocument(); // the disclaimer of the record set
  });

  it.each([
    { id: 'pact', title: 'A pact', why: 'all of its places lie outside' },
    { id: 'feast', title: 'A feast', why: 'it has no place' },
  ])('is not there, and not asked for, where $why', async ({ id, title }) => {
    renderApp(`?tab=sources&record=${id}`, record);
    const open = await panel(title);
    await open.findByRole('heading', { name: 'Who says so' });
    expect(open.queryByRole('img', { name: /^Map/ })).not.toBeInTheDocument();
    expect(fetch).not.toHaveBeenCalled();
  });

  it('is left out where the base map cannot be had, and the rest of the record stands', async () => {
    baseMap = () => Promise.resolve(new Response('', { status: 404 }));
    const { client } = renderApp('?tab=sources&record=journey', record);
    const open = await panel('A journey');
    await open.findByRole('heading', { name: 'On the map' });
    await vi.waitFor(() => expect(client.getQueryState(['base-map'])?.status).toBe('error'), { timeout: 5000 });
    await vi.waitFor(() => expect(open.queryByRole('heading', { name: 'On the map' })).not.toBeInTheDocument());
    expect(open.getByRole('link', { name: 'Artown' })).toBeInTheDocument();
  });
});

describe('what can be taken away', () => {
  it('is a reference in plain text: title, date, edition, each work once with its places, the link to the record alone', async () => {
    const { user } = renderApp('?tab=sources&sector=energy&record=pact', record);
    await user.click(await (await panel('A pact')).findByRole('button', { name: 'Copy citation: A pact' }));
    expect(await navigator.clipboard.readText()).toBe(
      [
        'A pact, 3 February 2006',
        'In: Arland–Borland, edition 1.0.0, 1 January 2021',
        'Sources:',
        '“The herald”, Borland, date not known (¶ 4; ¶ 7)',
        '“The gazette”, Arland, date not known',
        'http://localhost:3000/?record=pact&ed=1.0.0',
      ].join('\n'),
    );
  });

  it('says what is inferred, what is disputed, and who speaks in a work', async () => {
    const { user } = renderApp('?tab=sources&record=feast', record);
    await user.click(await (await panel('A feast')).findByRole('button', { name: /^Copy citation/ }));
    expect(await navigator.clipboard.readText()).toMatch(/^A feast, 2006, date inferred\n/);
    await user.click((await panel('A feast')).getByRole('link', { name: 'Next: A journey' }));
    await user.click(await (await panel('A journey')).findByRole('button', { name: /^Copy citation/ }));
    expect(await navigator.clipboard.readText()).toContain('“The herald”, Borland, date not known (¶ 4, according to Borland)');
    await user.click((await panel('A journey')).getByRole('link', { name: 'The last' }));
    await user.click(await (await panel('The last')).findByRole('button', { name: /^Copy citation/ }));
    expect(await navigator.clipboard.readText()).toMatch(/^The last, 10 February 2006, disputed\n/);
  });

  it('is according to whom the record is seen', async () => {
    const { user } = renderApp('?tab=sources&record=journey&by=borland', record);
    await user.click(await (await panel('A journey')).findByRole('button', { name: /^Copy citation/ }));
    const lines = (await navigator.clipboard.readText()).split('\n');
    expect(lines[1]).toMatch(/according to Borland/);
    expect(lines.at(-1)).toBe('http://localhost:3000/?by=borland&record=journey&ed=1.0.0');
    expect(lines.join()).not.toContain('gazette');
  });

  it('is the link to this view', async () => {
    const { user } = renderApp('?tab=sources&sector=energy&record=pact', record);
    await user.click(await (await panel('A pact')).findByRole('button', { name: 'Copy link: A pact' }));
    expect(await navigator.clipboard.readText()).toBe('http://localhost:3000/?tab=sources&sector=energy&record=pact&ed=1.0.0');
  });
});

describe('the neighbours in time', () => {
  it('stand in order of date with the days between, and lead on', async () => {
    const { user } = renderApp('?tab=sources&record=journey', record);
    const around = await section(await panel('A journey'), 'Before and after it, in the record');
    expect(around.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '30 Dec 2004 · 400 days earlierThe first',
      '2006 · within 331 daysPrevious: A feast',
      '3 Feb 2006 · this record',
      '3 Feb 2006 · the same dayNext: A pact',
      '10 Feb 2006 · 7 days laterThe last',
    ]);
    await user.click(around.getByRole('link', { name: 'Next: A pact' }));
    expect(window.location.search).toBe('?tab=sources&record=pact&ed=1.0.0');
    const next = await section(await panel('A pact'), 'Before and after it, in the record');
    expect(next.getByRole('link', { name: 'Previous: A journey' })).toHaveAttribute('href', '?tab=sources&record=journey&ed=1.0.0');
    await user.click(next.getByRole('link', { name: 'Next: The last' }));
    expect((await panel('The last')).getByText('No dated record is shown after it.')).toBeInTheDocument();
  });

  it('are those of the filter, also of a record that it leaves out, and it says so', async () => {
    renderApp('?tab=sources&sector=health&record=journey', record);
    const around = await section(await panel('A journey'), 'Before and after it, in the filter');
    expect(around.getByText('The filter leaves this record out. These stand around its date.')).toBeInTheDocument();
    expect(around.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Previous: The first', 'Next: The last']);
  });

  it('are none where nobody gives a date', async () => {
    renderApp('?tab=sources&record=someday', record);
    const around = await section(await panel('Nobody says when'), 'Before and after it, in the record');
    expect(around.getByText('No date is given, so nothing stands before or after it.')).toBeInTheDocument();
    expect(around.queryByRole('link')).not.toBeInTheDocument();
  });

  it('are none where the filter shows nothing else that has a date', async () => {
    renderApp('?tab=sources&to=1999&record=journey', record);
    const around = await section(await panel('A journey'), 'Before and after it, in the filter');
    expect(around.getByText('No other dated record is shown.')).toBeInTheDocument();
    expect(around.queryByRole('link')).not.toBeInTheDocument();
  });

  it('are according to somebody those that this voice dates', async () => {
    renderApp('?tab=sources&by=borland&record=journey', record);
    const around = await section(await panel('A journey'), 'Before and after it, in the record according to Borland');
    expect(around.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Next: A pact']);
  });
});
